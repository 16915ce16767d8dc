import { listIrregular, listStems, stemWord } from '../../comparison/words/stem.ts';
import { findPrefix, findWord, type Vocabulary } from '../records/vocabulary.ts';
import { LIMITS, type SEARCH_WEIGHTS } from './weights.ts';

/** A word of the archive that stands for one of the query. */
export interface Form {
  /** Place in the vocabulary. */
  readonly place: number;
  readonly word: string;
  readonly kind: keyof typeof SEARCH_WEIGHTS.quality;
}

/** The archive's other forms of a word: of “annexation”, `annex` and `annexed`; of “took”, `take`. */
export function findForms(vocabulary: Vocabulary, word: string): readonly Form[] {
  if (word.length < LIMITS.formFrom) return [];
  const stems = listStems(word);
  const places = stems.flatMap((stem) => [...listRegular(vocabulary, stem), ...listIrregularPlaces(vocabulary, stem)]);
  return [...new Set(places)]
    .map((place) => ({ place, word: vocabulary.words[place] ?? '', kind: 'inflected' as const }))
    .filter((form) => form.word !== word);
}

/** All forms begin as the stem does but for its last letter: carry, carries. */
function listRegular(vocabulary: Vocabulary, stem: string): readonly number[] {
  const [from, to] = findPrefix(vocabulary, stem.slice(0, Math.max(LIMITS.formBeginning, stem.length - 1)));
  return vocabulary.words.slice(from, to).flatMap((word, at) => (stemWord(word) === stem ? [from + at] : []));
}

function listIrregularPlaces(vocabulary: Vocabulary, stem: string): readonly number[] {
  return listIrregular(stem).flatMap((form) => findWord(vocabulary, form) ?? []);
}
