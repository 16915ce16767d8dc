import type { Quotation, Statement } from '../../report/report.ts';

/**
 * Statements whose quotations share their whole where its speaker interrupts it: `“…,” she said, “…”` in one sentence,
 * `“…,” she said. “…”` in two that follow one another.
 */
export function joinInterrupted(statements: readonly Statement[]): readonly Statement[] {
  const placed = statements.flatMap((statement, place) =>
    statement.quotations.map((quotation) => ({ statement, place, quotation })),
  );
  let joined = 0;
  let before: Placed | undefined;
  const wholeByQuotation = new Map<Quotation, number>();
  for (const part of placed) {
    const isNew = before === undefined || before.quotation.utterance !== part.quotation.utterance;
    if (before !== undefined && isNew && isInterrupted(before, part)) joined += 1;
    wholeByQuotation.set(part.quotation, part.quotation.utterance - joined);
    before = part;
  }
  if (joined === 0) return statements;
  return statements.map((statement) => ({
    ...statement,
    quotations: statement.quotations.map((quotation) => ({
      ...quotation,
      whole: wholeByQuotation.get(quotation) ?? quotation.whole,
    })),
  }));
}

interface Placed {
  readonly statement: Statement;
  readonly place: number;
  readonly quotation: Quotation;
}

function isInterrupted(first: Placed, second: Placed): boolean {
  const { speaker, kind, text } = first.quotation;
  const isSpeech = kind === 'speech' && second.quotation.kind === 'speech';
  if (!isSpeech || speaker === null || speaker.name !== second.quotation.speaker?.name) return false;
  const between = readBetween(first, second);
  const { cue } = first.statement;
  if (between === undefined || cue === null || !between.includes(cue)) return false;
  // A sentence goes on behind whoever says it; two phrases that it quotes have its own words between them.
  const isBroken = /[,;!?…–—-]\s*$/.test(text) || /^\P{L}*,/u.test(between);
  return isBroken && /[,.;:–—-]$/.test(between.replace(MARKS_AT_END, ''));
}

/** The report's own words between two quotations, `undefined` where they don't follow one another closely. */
function readBetween(first: Placed, second: Placed): string | undefined {
  const [{ inText: one }, { inText: other }] = [first.quotation, second.quotation];
  if (first.place === second.place) return first.statement.text.slice(one.end, other.start);
  const opens = !/[\p{L}\p{N}]/u.test(second.statement.text.slice(0, other.start));
  const isNext = second.place === first.place + 1 && second.statement.paragraph === first.statement.paragraph;
  return isNext && opens ? first.statement.text.slice(one.end) : undefined;
}

const MARKS_AT_END = /[\s"“”„‟«»‹›‘’'‚‛]+$/u;
