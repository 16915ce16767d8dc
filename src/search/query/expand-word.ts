import type { QueryWord } from '../parse/parse-query.ts';
import { findPrefix, findWord, type Vocabulary } from '../records/vocabulary.ts';
import { type Form, findForms } from './find-forms.ts';
import { findNearWords } from './find-near-words.ts';
import { LIMITS } from './weights.ts';

/** A word of the query and the words of the archive that stand for it. */
export interface ExpandedWord extends QueryWord {
  /** The best first; empty where nothing comes near. */
  readonly forms: readonly Form[];
  /** Higher for words in fewer statements; 0 only where every statement has it. */
  readonly rarity: number;
}

/**
 * Finds what stands for a word: itself, its other forms, longer words that begin so, and, for names and for unknown
 * words, near spellings.
 */
export function expandWord(vocabulary: Vocabulary, word: QueryWord): ExpandedWord {
  const exact = findWord(vocabulary, word.word);
  const forms: Form[] = [word.word, ...word.alike].flatMap((each) => toExact(vocabulary, each));
  const known = new Set(forms.map(({ place }) => place));
  const inflected = findForms(vocabulary, word.word);
  const spellings = exact === undefined && forms.length > 0 ? [] : findSpellings(vocabulary, word.word, exact);
  for (const form of [...inflected, ...findLonger(vocabulary, word), ...spellings]) {
    if (known.has(form.place)) continue;
    known.add(form.place);
    forms.push(form);
  }
  const [best] = forms;
  return { ...word, forms, rarity: measureRarity(vocabulary.size, best && vocabulary.counts[best.place]) };
}

/** Rarity of a word in so many of all statements: 0 where all have it, about 12 for one in 100,000. */
function measureRarity(size: number, count = 0): number {
  return Math.log((size + 1) / (count + 0.5));
}

function findLonger(vocabulary: Vocabulary, { word, last }: QueryWord): readonly Form[] {
  if (word.length < (last ? LIMITS.prefixFrom : LIMITS.endingFrom)) return [];
  const { words, counts } = vocabulary;
  const [from, to] = findPrefix(vocabulary, word);
  const most = last ? Number.POSITIVE_INFINITY : word.length + LIMITS.endingLetters;
  const places: number[] = [];
  for (let place = from; place < to; place++) if ((words[place]?.length ?? 0) <= most) places.push(place);
  if (places.length > LIMITS.prefixWords) places.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  return places.slice(0, LIMITS.prefixWords).map((place) => toForm(vocabulary, place, 'prefix'));
}

function findSpellings(vocabulary: Vocabulary, word: string, exact: number | undefined): readonly Form[] {
  if (exact !== undefined) return findOtherNames(vocabulary, word, exact);
  const near = findNearWords(vocabulary, word, mostEdits(word));
  const nearest = near[0]?.distance;
  return near
    .filter(({ distance }) => distance === nearest)
    .slice(0, LIMITS.nearWords)
    .map(({ place, distance }) => toForm(vocabulary, place, distance === 1 ? 'near' : 'far'));
}

/** Blinken, Blinker: a known name may stand misprinted elsewhere. Other known words stand only for themselves. */
function findOtherNames(vocabulary: Vocabulary, word: string, exact: number): readonly Form[] {
  if (vocabulary.names[exact] !== 1 || word.length < LIMITS.nameFrom) return [];
  return findNearWords(vocabulary, word, 1)
    .filter(({ place }) => vocabulary.names[place] === 1)
    .slice(0, LIMITS.nearWords)
    .map(({ place }) => toForm(vocabulary, place, 'near'));
}

/** Edits that a word of this length may have been misspelt by. */
export function mostEdits(word: string): number {
  if (/\p{N}/u.test(word) || word.length < LIMITS.oneEditFrom) return 0;
  return word.length < LIMITS.twoEditsFrom ? 1 : 2;
}

function toExact(vocabulary: Vocabulary, word: string): readonly Form[] {
  const place = findWord(vocabulary, word);
  return place === undefined ? [] : [{ place, word, kind: 'exact' }];
}

function toForm({ words }: Vocabulary, place: number, kind: Form['kind']): Form {
  return { place, word: words[place] ?? '', kind };
}
