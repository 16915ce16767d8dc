import type { Quotation } from '../../report/report.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

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

/** Somebody's words, words held at a distance, or the name of a work. */
export function kindOfQuotation(place: QuotationPlace): Quotation['kind'] {
  const { units, at, text, isReported } = place;
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (isTitle(place, words)) return 'title';
  const isShort = words.length <= LONGEST_SCARE;
  if (isShort && (isA(units[at - 1], 'beforeMention') || isNickname(place))) return 'scare';
  if (isReported || !isShort || /[.!?]$/.test(text) || /^\p{Lu}/u.test(text)) return 'speech';
  return describesNext(units[at + 1]) || words.length === 1 ? 'scare' : 'speech';
}

/** `Ann “The Fox” Lee` */
const isNickname = ({ units, at, text, isReported }: QuotationPlace): boolean =>
  !isReported &&
  units[at - 1]?.capital === true &&
  units[at + 1]?.capital === true &&
  /^\p{Lu}/u.test(text) &&
  !/[.,!?]$/.test(text);

/** Units before a quotation in which a work or its maker makes it a title. */
const TITLE_WINDOW = 3;

function isTitle({ units, at, text, isReported }: QuotationPlace, words: readonly string[]): boolean {
  const before = units.slice(Math.max(0, at - TITLE_WINDOW), at);
  const last = before.at(-1);
  if (isA(last, 'beforeTitle')) return true;
  if (!/^\p{Lu}/u.test(text) || /[.!?]\s/.test(text)) return false;
  if (isA(last, 'work') && !isA(last, 'calling') && !isReported) return true;
  const lexicon = units[at]?.lexicon;
  if (lexicon === undefined || !isTitleCase(words, lexicon)) return false;
  return (
    before.some((unit) => isA(unit, 'work')) ||
    (isBehindMaker(before) && isProse(units)) ||
    (!isReported && !/[.,!?]$/.test(text))
  );
}

/** Whether not every word has a capital, as in a headline, where a capital tells no title. */
const isProse = (units: readonly Unit[]): boolean =>
  units.some(({ kind, capital, text }) => kind === 'word' && !capital && text.length > 3);

/** `CNN’s “New Day”`, `on “New Day”`, `told “New Day”`, `the host of “New Day”`: what stands right before a title. */
const isBehindMaker = (before: readonly Unit[]): boolean =>
  isA(before.at(-1), 'beforeProgramme') || (isA(before.at(-1), 'ofWord') && isA(before.at(-2), 'maker'));

/** Two words or more, all but the small ones with a capital. */
function isTitleCase(words: readonly string[], { lookUp }: Lexicon): boolean {
  const isSmall = (word: string): boolean => {
    const { classes } = lookUp(word);
    return classes.has('preposition') || classes.has('smallInTitle');
  };
  return (
    words.length >= 2 &&
    words.some((word) => /\p{Ll}/u.test(word)) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || isSmall(word))
  );
}

/** Whether a noun follows that the quoted words describe: `‘frank and direct’ conversation`. */
const describesNext = (next: Unit | undefined): boolean =>
  next?.kind === 'word' &&
  !next.capital &&
  !isA(next, 'auxiliary') &&
  !isA(next, 'adverb') &&
  !isA(next, 'preposition') &&
  !isA(next, 'behindScare');
