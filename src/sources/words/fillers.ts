import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';

/** Whether a word (by its key) is a sound that a speaker makes while thinking. */
export function isFiller(key: string): boolean {
  return SOUNDS.has(key);
}

/** Whether words are nothing but such sounds and set phrases between pauses: “uh”, “, you know,”. */
export function areFillers(words: readonly SpokenWord[]): boolean {
  const keys = words.map(({ key }) => key).filter((key) => !isFiller(key));
  return keys.length === 0 || PHRASES.has(keys.join(' '));
}

const SOUNDS = new Set('uh um er ah eh erm uhm hm hmm mm mhm mmm huh'.split(' '));

const PHRASES = new Set(['you know', 'i mean', 'you know i mean']);
