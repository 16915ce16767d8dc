import type { Quotation } from '../../report/report.ts';
import type { Unit } from '../grammar/read-units.ts';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from '../lexicon/en/function-words.ts';

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
  /^(?:books?|novel|film|movie|documentary|show|series|episode|program|programme|song|album|anthem|play|musical|essay|op-ed|column|article|editorial|memoir|report|titled|entitled|headlined|called|magazine|newspaper|podcast|poem|painting|opera|autobiography|biography)$/;
/** Words right before a title, whatever its case. */
const TITLING = /^(?:titled|entitled|headlined)$/;
/** Words right before words that are spoken of rather than used. */
const NAMING = /^(?:so-called|word|term|phrase|label|expression)$/;
/** Who has to do with a work: `the author of “…”`. */
const MAKERS =
  /^(?:authors?|co-authors?|hosts?|co-hosts?|anchors?|stars?|cast|creators?|directors?|editors?|episodes?|seasons?|editions?|producers?)$/;

/** Somebody's words, words held at a distance, or the name of a work. */
export function kindOfQuotation(place: QuotationPlace): Quotation['kind'] {
  const { units, at, text, isReported } = place;
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (isTitle(place, words)) return 'title';
  const isShort = words.length <= LONGEST_SCARE;
  if (isShort && NAMING.test(units[at - 1]?.lower ?? '')) return 'scare';
  if (isReported || !isShort || /[.!?]$/.test(text) || /^\p{Lu}/u.test(text)) return 'speech';
  return describesNext(units[at + 1]) || words.length === 1 ? 'scare' : 'speech';
}

function isTitle({ units, at, text, isReported }: QuotationPlace, words: readonly string[]): boolean {
  const before = units.slice(Math.max(0, at - 3), at).map((unit) => unit.lower);
  const last = before.at(-1) ?? '';
  if (TITLING.test(last)) return true;
  if (!/^\p{Lu}/u.test(text) || /[.!?]\s/.test(text)) return false;
  if (WORKS.test(last) && last !== 'called' && !isReported) return true;
  if (!isTitleCase(words)) return false;
  return (
    before.some((word) => WORKS.test(word)) ||
    (isBehindMaker(before) && isProse(units)) ||
    (!isReported && !/[.,!?]$/.test(text))
  );
}

/** Whether not every word has a capital, as in a headline, where a capital tells no title. */
const isProse = (units: readonly Unit[]): boolean =>
  units.some(({ kind, capital, text }) => kind === 'word' && !capital && text.length > 3);

/** `CNN’s “New Day”`, `on “New Day”`, `told “New Day”`, `the host of “New Day”`: what stands right before a title. */
const isBehindMaker = (before: readonly string[]): boolean =>
  /^(?:[’']s|on|told)$/.test(before.at(-1) ?? '') || (before.at(-1) === 'of' && MAKERS.test(before.at(-2) ?? ''));

/** Two words or more, all but the small ones with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.some((word) => /\p{Ll}/u.test(word)) &&
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
