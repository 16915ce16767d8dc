import { ADVERBS, AUXILIARIES, PREPOSITIONS } from './function-words.ts';
import type { Unit } from './read-units.ts';
import type { Quotation } from './report.ts';

/** What a quotation is told by. */
export interface QuotationPlace {
  readonly units: readonly Unit[];
  /** Index of the quotation. */
  readonly at: number;
  /** The words between the marks. */
  readonly text: string;
  /** Whether a verb of report governs it. */
  readonly isReported: boolean;
}

/** Most words that are held at a distance rather than quoted. */
const LONGEST_SCARE = 4;

const WORKS =
  /^(?:books?|novel|film|movie|documentary|show|series|episode|program|programme|song|album|anthem|play|musical|essay|op-ed|column|article|editorial|memoir|report|titled|entitled|called|magazine|newspaper|podcast|poem|painting|opera)$/;

/** Somebody's words, words held at a distance, or the name of a work. */
export function kindOfQuotation({ units, at, text, isReported }: QuotationPlace): Quotation['kind'] {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const before = units.slice(Math.max(0, at - 3), at).map((unit) => unit.lower);
  if (
    isTitleCase(words) &&
    !/[.!?]\s/.test(text) &&
    (before.some((word) => WORKS.test(word)) || (!isReported && !/[.,!?]$/.test(text)))
  )
    return 'title';
  if (isReported || words.length > LONGEST_SCARE || /[.!?]$/.test(text) || /^\p{Lu}/u.test(text)) return 'speech';
  return describesNext(units[at + 1]) || words.length === 1 ? 'scare' : 'speech';
}

/** Two words or more, all but the small ones with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.every(
      (word) => /^[\p{Lu}\p{N}]/u.test(word) || PREPOSITIONS.has(word) || /^(?:the|a|an|and|or|is|it)$/.test(word),
    )
  );
}

/** Whether a noun follows that the quoted words describe: `‘frank and direct’ conversation`. */
function describesNext(next: Unit | undefined): boolean {
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  return (
    !AUXILIARIES.has(next.lower) &&
    !ADVERBS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:and|but|or|that|as|when|while|if|he|she|they|it)$/.test(next.lower)
  );
}
