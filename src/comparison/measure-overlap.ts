import type { Report, Statement } from '../statements/report.ts';
import type { Link, Overlap } from './comparison.ts';
import { isWithin, locateQuotations } from './locate-in-text.ts';
import { readStatementWords } from './statement-words.ts';
import { WEIGHTS } from './weights.ts';

/** How much of the text of two reports is the same, both ways. */
export function measureOverlap(reports: readonly [Report, Report], links: readonly Link[]): Overlap {
  const [first, second] = reports;
  const statements = new Map(reports.flatMap((report) => report.statements.map((own) => [own.id, own] as const)));
  const counterparts = new Map<string, Statement[]>();
  for (const { statements: pair } of links) {
    for (const [id, other] of [pair, pair.toReversed()] as [string, string][]) {
      const counterpart = statements.get(other);
      if (counterpart) counterparts.set(id, [...(counterparts.get(id) ?? []), counterpart]);
    }
  }
  const shares = reports.map((report) => measureShares(report, counterparts));
  const byReport = (figure: keyof Shares) =>
    Object.fromEntries(reports.map(({ id }, index) => [id, shares[index]?.[figure] ?? 0] as const));
  return {
    reports: [first.id, second.id],
    words: byReport('words'),
    quotedWords: byReport('quotedWords'),
    statements: byReport('statements'),
    verdict: judgeOverlap(Math.max(...shares.map(({ words }) => words))),
  };
}

interface Shares {
  readonly words: number;
  readonly quotedWords: number;
  readonly statements: number;
}

function measureShares({ statements }: Report, counterparts: ReadonlyMap<string, readonly Statement[]>): Shares {
  const words = statements.flatMap((statement) => markShared(statement, counterparts.get(statement.id) ?? []));
  const [quoted, own] = [words.filter(({ isQuoted }) => isQuoted), words.filter(({ isQuoted }) => !isQuoted)];
  const sharedOf = (list: typeof words) => share(list.filter(({ isShared }) => isShared).length, list.length);
  return {
    words: sharedOf(own),
    quotedWords: sharedOf(quoted),
    statements: share(statements.filter(({ id }) => counterparts.has(id)).length, statements.length),
  };
}

/** The words of a statement, each counted as shared as often as its counterparts have it. */
function markShared(statement: Statement, counterparts: readonly Statement[]) {
  const left = new Map<string, number>();
  for (const { key } of counterparts.flatMap(readStatementWords)) left.set(key, (left.get(key) ?? 0) + 1);
  const quotations = locateQuotations(statement);
  return readStatementWords(statement).map((word) => {
    const there = left.get(word.key) ?? 0;
    left.set(word.key, there - 1);
    return { isShared: there > 0, isQuoted: isWithin(word, quotations) };
  });
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** In plain words, by the report that has more of its text in the other: a short extract is wholly the same text. */
function judgeOverlap(words: number): Overlap['verdict'] {
  const { wholly, largely, partly } = WEIGHTS.overlap;
  if (words >= wholly) return 'wholly';
  if (words >= largely) return 'largely';
  return words >= partly ? 'partly' : 'hardly';
}
