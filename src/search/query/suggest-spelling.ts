import type { Vocabulary } from '../records/vocabulary.ts';
import { mostEdits } from './expand-word.ts';
import { findNearWords } from './find-near-words.ts';

/** The word of the archive nearest to one that it does not have, or `null`; numbers have none. */
export function suggestSpelling(vocabulary: Vocabulary, word: string): string | null {
  const [nearest] = findNearWords(vocabulary, word, mostEdits(word));
  if (!nearest) return null;
  const spelling = vocabulary.words[nearest.place] ?? '';
  return vocabulary.names[nearest.place] === 1 ? spelling.replace(/./u, (letter) => letter.toUpperCase()) : spelling;
}
