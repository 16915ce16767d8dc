import type { Link, Overlap } from '../../report/comparison.ts';
import type { Report, Statement } from '../../report/report.ts';
import { statementById } from '../../report/statement-by-id.ts';
import { WEIGHTS } from '../weights.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { isWithinOne } from './is-within-one.ts';

/** How much of the text of two reports is the same, both ways, by the links that are sure. */
export function measureOverlap(reports: readonly [Report, Report], links: readonly Link[]): Overlap {
  const [first, second] = reports;
  const counterparts = new Map<string, Statement[]>();
  for (const { statements: pair, certainty } of links) {
    if (certainty === 'perhaps') continue;
    for (const [id, other] of [pair, pair.toReversed()] as [string, string][]) {
      const counterpart = statementById(first).get(other) ?? statementById(second).get(other);
      if (counterpart === undefined) continue;
      const known = counterparts.get(id);
      if (known) known.push(counterpart);
      else counterparts.set(id, [counterpart]);
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
  const own = { shared: 0, all: 0 };
  const quoted = { shared: 0, all: 0 };
  for (const statement of statements) {
    const left = countKeys(counterparts.get(statement.id) ?? []);
    const isQuoted = isWithinOne(statement.quotations.map(({ inText }) => inText));
    for (const word of readStatementWords(statement)) {
      const tally = isQuoted(word) ? quoted : own;
      const there = left.get(word.key) ?? 0;
      tally.all += 1;
      if (there === 0) continue;
      tally.shared += 1;
      left.set(word.key, there - 1);
    }
  }
  return {
    words: share(own.shared, own.all),
    quotedWords: share(quoted.shared, quoted.all),
    statements: share(statements.filter(({ id }) => counterparts.has(id)).length, statements.length),
  };
}

/** How often statements have each word: no word is shared more often than its counterparts have it. */
function countKeys(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const { key } of readStatementWords(statement)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** In plain words, by the report that has more of its text in the other: a short extract is wholly the same text. */
function judgeOverlap(words: number): Overlap['verdict'] {
  const { wholly, largely, partly } = WEIGHTS.overlap;
  if (words >= wholly) return 'wholly';
  if (words >= largely) return 'largely';
  return words >= partly ? 'partly' : 'hardly';
}
