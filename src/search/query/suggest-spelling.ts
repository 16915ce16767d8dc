import type { Vocabulary } from '../records/vocabulary.ts';
import { mostEdits } from './expand-word.ts';
import { findNearWords } from './find-near-words.ts';

/** The word of the archive nearest to one that it does not have, or `null`; numbers have none. */
export function suggestSpelling(vocabulary: Vocabulary, word: string): string | null {
  const most = mostEdits(word);
  const [nearest] = most === 0 ? [] : findNearWords(vocabulary, word, most);
  const found = nearest && vocabulary.words[nearest.place];
  if (!nearest || found === undefined) return null;
  return vocabulary.names[nearest.place] === 1 ? found.replace(/^./u, (letter) => letter.toUpperCase()) : found;
}
