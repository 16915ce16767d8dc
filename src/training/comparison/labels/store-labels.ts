import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseReport, type Statement } from '../../../engine.ts';
import { hashReport, hashText } from './hash-text.ts';
import { LABELS, type LabelsFile, type StoredPair, type StoredPlace } from './labels-file.ts';
import { type ChosenPair, listPairs } from './list-pairs.ts';
import type { Article } from './read-article.ts';
import { type Notes, readNotes } from './read-notes.ts';

/** What a reader wrote down of one pair. */
export interface Passes {
  readonly first: Notes;
  readonly second: Notes;
  readonly settled: Notes;
}

const FOLDS = 5;

/** Turns the notes on a pair into places and hashes; `place` is its position among the pairs of its kind. */
export function storePair({ kind, articles }: ChosenPair, passes: Passes, place: number): StoredPair {
  const [first, second] = articles.map(placesByNumber);
  const noted = [...new Set([...passes.first.keys(), ...passes.second.keys(), ...passes.settled.keys()])];
  const links = noted.map((key): StoredPair['links'][number] => {
    const [a, b] = key.split('-').map(Number);
    const [from, to] = [first?.get(a ?? Number.NaN), second?.get(b ?? Number.NaN)];
    if (from === undefined || to === undefined) {
      throw new Error(`${articles[0].id} ${articles[1].id}: expected numbers of statements, found ${key}.`);
    }
    const grades = [passes.first, passes.second, passes.settled].map((notes) => notes.get(key) ?? 0);
    return [from, to, grades[0] ?? 0, grades[1] ?? 0, grades[2] ?? 0];
  });
  return {
    kind,
    fold: place % FOLDS,
    reports: [toReport(articles[0]), toReport(articles[1])],
    links: links.toSorted(byPlace),
  };
}

function toReport(article: Article): StoredPair['reports'][number] {
  return { id: article.id, hash: hashReport(article) };
}

function placesByNumber(article: Article): ReadonlyMap<number, StoredPlace> {
  const { statements } = parseReport(article.body, { id: article.id, title: article.title });
  return new Map(statements.map((statement) => [statement.number, toPlace(statement, article)]));
}

function toPlace({ headline, start, end }: Statement, article: Article): StoredPlace {
  const part = headline ? 'title' : 'body';
  return [part, start, end, hashText(article[part].slice(start, end), 'place')];
}

function byPlace([a, b]: StoredPair['links'][number], [otherA, otherB]: StoredPair['links'][number]): number {
  return rankOf(a) - rankOf(otherA) || rankOf(b) - rankOf(otherB);
}

/** Places in the running order, the headline first. */
function rankOf([part, start]: StoredPlace): number {
  return part === 'title' ? start - Number.MAX_SAFE_INTEGER : start;
}

/** Brings the notes of all passes together in the running order of the pairs. */
function storeAll(pairs: readonly ChosenPair[], notes: Readonly<Record<keyof Passes, ReadonlyMap<number, Notes>>>) {
  const none: Notes = new Map();
  return pairs.map((pair, index) => {
    const of = (pass: keyof Passes) => notes[pass].get(index + 1) ?? none;
    const place = pairs.slice(0, index).filter(({ kind }) => kind === pair.kind).length;
    return storePair(pair, { first: of('first'), second: of('second'), settled: of('settled') }, place);
  });
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { corpus: text, commit: text, pairs: text, first: text, second: text, settled: text },
  });
  const { corpus, commit, pairs, first, second, settled } = values;
  if (!corpus || !commit || !pairs || !first || !second || !settled) {
    throw new Error(
      'Say --corpus <clone> --commit <hash> --pairs <list> and the notes: --first --second --settled <file>.',
    );
  }
  const read = (path: string) => readNotes(readFileSync(path, 'utf8'));
  const file: LabelsFile = {
    corpus: { repository: 'https://github.com/ramybaly/Article-Bias-Prediction', commit },
    pairs: storeAll(listPairs(pairs, corpus), { first: read(first), second: read(second), settled: read(settled) }),
  };
  writeFileSync(LABELS, `${JSON.stringify(file)}\n`);
}
