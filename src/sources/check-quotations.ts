import { spanInBody } from '../report/block-text.ts';
import type { CheckedStretch, QuotationCheck, SourcePlace } from '../report/quotation-check.ts';
import type { Report, Span } from '../report/report.ts';
import { listQuoted, type QuotedWords } from './list-quoted.ts';
import { placeQuotation } from './places/place-quotation.ts';
import { findLoss } from './verdicts/find-loss.ts';
import { type JudgedPiece, judgeQuotation } from './verdicts/judge-quotation.ts';
import type { BothWords } from './verdicts/judge-stretch.ts';
import type { IndexedSource } from './words/index-words.ts';

/** Holds every quotation of a report against a source, in the running order. */
export function checkQuotations(report: Report, index: IndexedSource): readonly QuotationCheck[] {
  const checks: QuotationCheck[] = [];
  let before: { readonly quoted: QuotedWords; readonly near: number | undefined } | undefined;
  for (const quoted of listQuoted(report)) {
    const near = before?.quoted.whole === quoted.whole ? before.near : undefined;
    const { check, at } = checkQuotation(quoted, index, near);
    checks.push(check);
    before = { quoted, near: at ?? near };
  }
  return checks;
}

/** The verdict on one quotation, and the place of the source's word at which it begins. */
function checkQuotation(quoted: QuotedWords, index: IndexedSource, near: number | undefined) {
  const { source, words, speakers } = index;
  const both = { quoted: quoted.words, quotedText: quoted.text, source: words, sourceText: source.spoken };
  const isSpeaker = (turn: number) => speakers.isSpokenBy(quoted.speaker, source.turns[turn]);
  const judged = judgeQuotation(placeQuotation(quoted.words, index, { isSpeaker, near }), both);
  const { pieces } = judged;
  const main = pieces.toSorted((one, other) => other.bits - one.bits)[0];
  const at = main?.stretches[0]?.second[0];
  const loses =
    pieces.length === 0
      ? null
      : findLoss({ stretches: pieces.flatMap(({ stretches }) => stretches), both, statements: quoted.statements });
  const isCut = loses !== null && judged.verdict === 'verbatim';
  const check: QuotationCheck = {
    statement: quoted.statements[0]?.id ?? '',
    start: quoted.start,
    end: quoted.end,
    text: quoted.text,
    speaker: quoted.speaker?.name ?? null,
    verdict: isCut ? 'cut' : judged.verdict,
    shown: isCut ? false : judged.shown,
    loses,
    tidied: judged.tidied,
    otherSpeaker: at === undefined ? null : speakers.findOther(quoted.speaker, source.turns[index.turns[at] ?? -1]),
    source: main ? placeOf(main, index) : null,
    stretches: pieces.flatMap((piece, number) => writeStretches(piece, { both, index, number })),
  };
  return { check, at };
}

/** Where the words of a piece stand, from the first to the last. */
function placeOf({ stretches }: JudgedPiece, { source, words }: IndexedSource): SourcePlace | null {
  const placed = stretches.filter(({ second: [from, to] }) => to > from);
  const [first, last] = [words[placed[0]?.second[0] ?? -1], words[(placed.at(-1)?.second[1] ?? 0) - 1]];
  if (!first || !last) return null;
  return { id: source.id, ...spanInBody(source.source, { start: first.start, end: last.end }) };
}

interface Written {
  readonly both: BothWords;
  readonly index: IndexedSource;
  readonly number: number;
}

function writeStretches({ stretches }: JudgedPiece, { both, index, number }: Written): readonly CheckedStretch[] {
  const inBody = (span: Span | null) => span && spanInBody(index.source.source, span);
  return stretches.map(({ kind, first, second }) => ({
    kind,
    quoted: spanOf(both.quoted, first),
    source: inBody(spanOf(both.source, second)),
    piece: number,
  }));
}

/** From the first to the last of some words; `null` where there is none. */
function spanOf(words: readonly Span[], [from, to]: readonly [number, number]): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return to > from && first && last ? { start: first.start, end: last.end } : null;
}
