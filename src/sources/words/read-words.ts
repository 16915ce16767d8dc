import { readSpokenWords, type SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { isFiller } from './fillers.ts';
import { joinNumbers } from './join-numbers.ts';

/** The words of a text by which quotation and source are held against each other: without “uh”, numbers in figures. */
export function tidyWords(words: readonly SpokenWord[]): readonly SpokenWord[] {
  return joinNumbers(words).filter(({ key }) => !isFiller(key));
}

/** The words of a source's spoken text. */
export function readSourceWords(spoken: string): readonly SpokenWord[] {
  return tidyWords(readSpokenWords(spoken));
}
