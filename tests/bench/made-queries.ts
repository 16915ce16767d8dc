import { foldText } from '../../src/search/records/fold-text.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { randomFrom } from './made-statements.ts';

/** A query and what it was made from. */
export interface KnownItem {
  readonly kind: string;
  readonly query: string;
  /** Id of the statement. */
  readonly statement: string;
  /** The words of the statement that the query was made of, as they stand there. */
  readonly run: readonly string[];
}

type Random = () => number;

/** How people come by words to look for: how many in a row they have seen, and what they make of them. */
const KINDS: Readonly<Record<string, { readonly length: number; readonly make: Make }>> = {
  'exact phrase': { length: 5, make: (run) => `"${run.join(' ')}"` },
  'words as they stand': { length: 5, make: (run) => run.join(' ') },
  'words in another order': { length: 8, make: (run, random) => shuffle(run, random).slice(0, 5).join(' ') },
  'one typo': { length: 6, make: (run, random) => misspellLongest(run, 1, random) },
  'two typos': { length: 6, make: (run, random) => misspellLongest(run, 2, random) },
  'word half typed': { length: 4, make: (run) => [...run.slice(0, -1), (run.at(-1) ?? '').slice(0, 4)].join(' ') },
  'word changed': { length: 9, make: (run, random) => change(run, 1, random) },
  'name misspelt': { length: 7, make: misspellName },
  'quotation pasted': { length: Number.POSITIVE_INFINITY, make: (run) => run.join(' ') },
  'quotation pasted, a fifth changed': {
    length: Number.POSITIVE_INFINITY,
    make: (run, random) => change(run, Math.round(run.length / 5), random),
  },
};

type Make = (run: readonly string[], random: Random) => string;

/** So many queries of each kind, each made from a statement of at least ten words. */
export function makeQueries(records: readonly SearchRecord[], each: number, seed = 7): readonly KnownItem[] {
  const random = randomFrom(seed);
  const long = records.filter(({ text }) => foldText(text).length >= 10);
  const named = long.filter(({ text }) => findName(wordsOf(text)) !== undefined);
  return Object.entries(KINDS).flatMap(([kind, { length, make }]) =>
    Array.from({ length: each }, (): KnownItem => {
      const sources = kind === 'name misspelt' ? named : long;
      const { text, statement } = sources[Math.floor(random() * sources.length)] as SearchRecord;
      const run = kind === 'name misspelt' ? runToName(wordsOf(text), length) : cutRun(wordsOf(text), length, random);
      return { kind, statement, run, query: make(run, random) };
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).map(({ start, end }) => text.slice(start, end));
}

function cutRun(words: readonly string[], length: number, random: Random): readonly string[] {
  const start = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(start, start + length);
}

/** Place of the first long word with a capital that does not begin the statement. */
function findName(words: readonly string[]): number | undefined {
  const at = words.findIndex((word, place) => place > 2 && /^\p{Lu}\p{Ll}{4,}$/u.test(word));
  return at < 0 ? undefined : at;
}

function runToName(words: readonly string[], length: number): readonly string[] {
  const at = findName(words) ?? 0;
  return words.slice(Math.max(0, at - length + 1), at + 1);
}

/** The name and the three longest words before it, as somebody remembers what was said of whom. */
function misspellName(run: readonly string[], random: Random): string {
  const name = run.at(-1) ?? '';
  const others = run.slice(0, -1).toSorted((one, other) => other.length - one.length);
  return [misspell(name, random), ...others.slice(0, 3)].join(' ');
}

function misspellLongest(run: readonly string[], count: number, random: Random): string {
  const longest = run.toSorted((one, other) => other.length - one.length).slice(0, count);
  return run.map((word) => (longest.includes(word) ? misspell(word, random) : word)).join(' ');
}

function change(run: readonly string[], count: number, random: Random): string {
  const changed = new Set(shuffle([...run.keys()], random).slice(0, Math.max(1, count)));
  return run.map((word, at) => (changed.has(at) ? (OTHERS[at % OTHERS.length] ?? word) : word)).join(' ');
}

/** Words that a quotation is reworded with. */
const OTHERS = ['altogether', 'statement', 'really', 'during', 'considered', 'other'] as const;

function shuffle<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** The word with a letter left out, one put in, or two swapped. */
function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}e${word.slice(at)}`,
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}
