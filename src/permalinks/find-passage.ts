import type { Report, Statement } from '../report/report.ts';
import { differsByMisprints, foldWords, measureLikeness } from './compare-words.ts';
import { carryWords, firstWords, lastWords, type PassageQuote } from './passage-quote.ts';
import { LIMITS, PASSAGE_WEIGHTS } from './weights.ts';

/** What became of a passage. */
export type FoundPassage =
  /** `same`: its words stand unchanged; `corrected`: some have changed since. */
  { readonly state: 'same' | 'corrected'; readonly statement: Statement } | { readonly state: 'gone' };

/** A statement that may be the passage, with how alike (0–1) it and its neighbours are. */
export interface Likeness {
  readonly statement: Statement;
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** All three, weighed: 0–1. */
  readonly score: number;
}

/** Finds a quoted passage in its report as it stands now: exact → corrected, if that is clear → gone. */
export function findPassage(quote: PassageQuote, reports: readonly Pick<Report, 'id' | 'statements'>[]): FoundPassage {
  const report = reports.find(({ id }) => id === quote.report);
  const ranked = rankStatements(quote, report?.statements ?? []);
  const exact = ranked.find(({ words }) => words === 1);
  if (exact) return { state: 'same', statement: exact.statement };
  const [best, second] = ranked.filter((likeness) => !isNeighbour(quote, likeness.statement));
  if (!best || best.score - (second?.score ?? 0) < LIMITS.lead || !isClear(quote, best)) return { state: 'gone' };
  return { state: 'corrected', statement: best.statement };
}

/** The statements by how much each is like the passage, the likest first. */
export function rankStatements(quote: PassageQuote, statements: readonly Statement[]): readonly Likeness[] {
  const [words, before, after] = [quote.words, quote.before, quote.after].map(foldWords) as [Words, Words, Words];
  return statements
    .map((statement, place) => {
      const likeness = {
        words: measureLikeness(words, carriedWords(statement.text)),
        before: measureLikeness(before, foldWords(lastWords(statements[place - 1]?.text ?? ''))),
        after: measureLikeness(after, foldWords(firstWords(statements[place + 1]?.text ?? ''))),
      };
      return { statement, ...likeness, score: weigh(likeness) };
    })
    .toSorted((one, other) => other.score - one.score);
}

type Words = readonly string[];

function weigh(likeness: Pick<Likeness, keyof typeof PASSAGE_WEIGHTS>): number {
  const { words, before, after } = PASSAGE_WEIGHTS;
  const sum = words * likeness.words + before * likeness.before + after * likeness.after;
  return sum / (words + before + after);
}

function carriedWords(text: string): Words {
  return foldWords(carryWords(text));
}

/** Of parallel sentences side by side, one must not be taken for the other: the address names its neighbours. */
function isNeighbour({ before, after }: PassageQuote, { text }: Statement): boolean {
  const isNext = after !== '' && sameWords(firstWords(text), after);
  return isNext || (before !== '' && sameWords(lastWords(text), before));
}

function sameWords(one: string, other: string): boolean {
  return measureLikeness(foldWords(one), foldWords(other)) === 1;
}

/** A corrected statement still stands beside one of its neighbours, or differs by misprints alone. */
function isClear(quote: PassageQuote, { statement, words, before, after }: Likeness): boolean {
  if (differsByMisprints(foldWords(quote.words), carriedWords(statement.text))) return true;
  return words >= LIMITS.words && Math.max(before, after) >= LIMITS.context;
}
