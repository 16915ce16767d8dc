import { foldText } from '../../src/search/fold-text.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { randomFrom } from './made-statements.ts';

/** A query and the statement it was made from. */
export interface KnownItem {
  readonly kind: string;
  readonly query: string;
  readonly statement: string;
}

type Make = (words: readonly string[], random: () => number) => string;

/** How people come by words to look for. */
const KINDS: Readonly<Record<string, Make>> = {
  'exact phrase': (words, random) => `"${cutRun(words, 5, random).join(' ')}"`,
  'words in any order': (words, random) =>
    shuffle(cutRun(words, 8, random), random)
      .slice(0, 5)
      .join(' '),
  'word misspelt': (words, random) => {
    const run = cutRun(words, 6, random);
    const longest = run.toSorted((one, other) => other.length - one.length)[0];
    return run.map((word) => (word === longest ? misspell(word, random) : word)).join(' ');
  },
  'word half typed': (words, random) => {
    const run = cutRun(words, 4, random);
    return [...run.slice(0, -1), (run.at(-1) ?? '').slice(0, 4)].join(' ');
  },
  'word changed': (words, random) => {
    const run = cutRun(words, 9, random);
    const changed = Math.floor(random() * run.length);
    return run.map((word, at) => (at === changed ? 'altogether' : word)).join(' ');
  },
  'whole statement pasted': (words) => words.join(' '),
};

/** So many queries of each kind, each made from a statement of at least ten words. */
export function makeQueries(records: readonly SearchRecord[], each: number): readonly KnownItem[] {
  const random = randomFrom(7);
  const long = records.filter(({ text }) => foldText(text).length >= 10);
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => {
      const { text, statement } = long[Math.floor(random() * long.length)] as SearchRecord;
      const words = foldText(text).map(({ start, end }) => text.slice(start, end));
      return { kind, statement, query: make(words, random) };
    }),
  );
}

function cutRun(words: readonly string[], length: number, random: () => number): readonly string[] {
  const start = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(start, start + length);
}

function shuffle(words: readonly string[], random: () => number): readonly string[] {
  return words
    .map((word) => ({ word, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ word }) => word);
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}e${word.slice(at)}`,
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}
