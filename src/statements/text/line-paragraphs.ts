import { type BlockText, joinRuns, runsWithin, spanInBody } from '../../report/block-text.ts';
import type { Run } from '../../report/report.ts';

/** A line at least this long, in characters, that ends as a sentence does, is a paragraph and no wrapped line. */
const LONG_LINE = 100;

const SENTENCE_END = /[.!?…]["”’')\]]*\s*$|[”"]\s*$/u;
/** A quotation's dash and name at the end of a line: `“…” — Ann Lee`. */
const SIGNATURE_END = /["”’']\s*(?:[—–―-]|--)\s*\p{Lu}[^\n.!?“”"]*$/u;
/** Characters in which a signature is looked for. */
const LONGEST_SIGNATURE = 60;
const SENTENCE_START = /^\s*["“‘'(«]?[\p{Lu}\p{N}]/u;

/**
 * Parts a block where its source puts a paragraph on each line without an empty line between; hard-wrapped text, whose
 * lines end anywhere, stays whole.
 */
export function splitAtLines(runs: readonly Run[]): Run[][] {
  const source = joinRuns(runs);
  const { text } = source;
  if (!text.includes('\n')) return [[...runs]];
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const isEnd = (at: number): boolean =>
    (SENTENCE_END.test(text.slice(Math.max(0, at - 8), at)) ||
      SIGNATURE_END.test(text.slice(Math.max(0, at - LONGEST_SIGNATURE), at))) &&
    SENTENCE_START.test(text.slice(at, at + 8));
  const ends = breaks.filter(isEnd);
  const cuts = (ends.length === breaks.length ? ends : ends.filter((at) => isAfterLongLine(text, at)))
    .map((at) => at + 1)
    .filter((start) => canCutAt(source, start));
  const starts = [0, ...cuts];
  return starts.map((start, index) => runsWithin(source, { start, end: starts[index + 1] ?? text.length }));
}

function isAfterLongLine(text: string, at: number): boolean {
  return at - text.lastIndexOf('\n', at - 1) - 1 >= LONG_LINE;
}

/** Whether the body has an end before a character, not in the middle of what it spells otherwise. */
function canCutAt(source: BlockText, start: number): boolean {
  const before = spanInBody(source, { start: start - 1, end: start });
  const behind = spanInBody(source, { start, end: start + 1 });
  return behind.start >= before.end;
}
