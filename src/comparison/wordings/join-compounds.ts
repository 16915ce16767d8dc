import { isContractible } from '../words/spell-alike.ts';
import type { SpokenWord } from './read-spoken-words.ts';

type Words = readonly SpokenWord[];

/**
 * Two wordings with two words of one joined where the other writes them as one: `health care` against `healthcare`, `the
 * president has` against `the president's`.
 */
export function joinCompounds(first: Words, second: Words): readonly [Words, Words] {
  return [joinWords(first, keysOf(second)), joinWords(second, keysOf(first))];
}

const keysOf = (words: Words): ReadonlySet<string> => new Set(words.map(({ key }) => key));

/** The words, with neighbours joined that are one of these together. */
export function joinWords(words: Words, known: ReadonlySet<string>): Words {
  const joined: SpokenWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const key = [`${last?.key}${word.key}`, ...contract(last, word)].find((one) => known.has(one));
    if (last && !word.opensMarks && key !== undefined)
      joined.splice(-1, 1, { ...last, key, end: word.end, precedesDots: word.precedesDots });
    else joined.push(word);
  }
  return joined;
}

/** A noun and its verb as one word, without the apostrophe, as words are spelt here. */
const contract = (noun: SpokenWord | undefined, verb: SpokenWord): readonly string[] =>
  noun !== undefined && isContractible(verb.key) ? [`${noun.key}s`] : [];
