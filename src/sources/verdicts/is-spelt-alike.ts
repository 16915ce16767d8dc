import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';

/** Whether two stretches are the same words, written together or apart, or with a verb in short: `the mayor's`, `the mayor is`. */
export function areSpeltAlike(one: readonly SpokenWord[], other: readonly SpokenWord[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [left, right] = [joinLetters(one), joinLetters(other)];
  return left === right || isShort(one, other) || isShort(other, one);
}

const joinLetters = (words: readonly SpokenWord[]): string =>
  words
    .map(({ key }) => key)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');

function isShort([short, ...rest]: readonly SpokenWord[], [host, verb, ...further]: readonly SpokenWord[]): boolean {
  if (!short || !host || !verb || rest.length + further.length > 0) return false;
  return (FULL[verb.key] ?? []).some((ending) => short.key.replace(/’/g, "'") === `${host.key}'${ending}`);
}

const FULL: Readonly<Record<string, readonly string[]>> = {
  is: ['s'],
  has: ['s'],
  would: ['d'],
  had: ['d'],
  will: ['ll'],
  are: ['re'],
  have: ['ve'],
};
