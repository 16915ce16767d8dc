import type { Span } from '../../report/report.ts';
import { NUMBER_HINT, NUMBER_PATTERN, readNumber } from '../../statements/lexicon/en/number-words.ts';

/** A number that a text gives in figures or words. */
export interface WrittenNumber extends Span {
  /** In plain figures: `650000` for “650,000”, `8000000000` for “$8bn”. */
  readonly value: string;
}

const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER_PATTERN}(?![\\p{L}\\p{N}])`, 'giu');
/** Three figures behind a point: thousands in many languages, decimals in English. */
const AMBIGUOUS = /^\d+\.\d{3}$/;

/** The numbers of a text. “One” is none: it seldom counts. */
export function findNumbers(text: string): readonly WrittenNumber[] {
  if (!NUMBER_HINT.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index: start }) => {
    const value = AMBIGUOUS.test(written) || written.toLowerCase() === 'one' ? undefined : readNumber(written);
    return value === undefined ? [] : [{ start, end: start + written.length, value: String(value) }];
  });
}
