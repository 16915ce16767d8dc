import { diffArrays } from 'diff';
import type { Statement } from '../../src/report/report.ts';
import type { GoldPair } from '../gold/comparison-gold.ts';

type Pairs = readonly (readonly [string, string])[];

/** Ways of linking statements that anybody could take instead, by name. */
export const BASELINES: Readonly<Record<string, (pair: GoldPair) => Pairs>> = {
  'TF-IDF, mutual best': (pair) => linkMutualBest(pair, measureCosine(pair, readPlainWords)),
  'TF-IDF over 0.15': (pair) => linkAbove(pair, measureCosine(pair, readPlainWords), 0.15),
  'letter trigrams (Dice over 0.35)': (pair) => linkAbove(pair, measureDice, 0.35),
  'jsdiff on sentences': linkByDiff,
};

type Measure = (first: Statement, second: Statement) => number;

const readPlainWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const readTrigrams = (text: string) =>
  Array.from({ length: Math.max(text.length - 2, 0) }, (_, index) => text.toLowerCase().slice(index, index + 3));

function measureCosine({ reports }: GoldPair, read: (text: string) => readonly string[]): Measure {
  const statements = reports.flatMap((report) => report.statements);
  const frequency = new Map<string, number>();
  for (const { text } of statements) {
    for (const word of new Set(read(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const vectors = new Map(
    statements.map(({ id, text }) => {
      const vector = new Map<string, number>();
      for (const word of read(text)) {
        const rarity = Math.log((statements.length + 1) / (frequency.get(word) ?? 1));
        vector.set(word, (vector.get(word) ?? 0) + rarity);
      }
      return [id, vector] as const;
    }),
  );
  const lengthOf = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values());
  return (first, second) => {
    const [one, other] = [vectors.get(first.id) ?? new Map(), vectors.get(second.id) ?? new Map()];
    let product = 0;
    for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
    return product / (lengthOf(one) * lengthOf(other) || 1);
  };
}

function measureDice(first: Statement, second: Statement): number {
  const [one, other] = [new Set(readTrigrams(first.text)), new Set(readTrigrams(second.text))];
  return (2 * [...one].filter((run) => other.has(run)).length) / (one.size + other.size || 1);
}

function linkAbove({ reports: [first, second] }: GoldPair, measure: Measure, least: number): Pairs {
  return first.statements.flatMap((one) =>
    second.statements.flatMap((other) => (measure(one, other) >= least ? [[one.id, other.id] as const] : [])),
  );
}

function linkMutualBest({ reports: [first, second] }: GoldPair, measure: Measure): Pairs {
  const bestOf = (own: Statement, others: readonly Statement[]) =>
    others.toSorted((one, other) => measure(own, other) - measure(own, one))[0];
  return first.statements.flatMap((one) => {
    const other = bestOf(one, second.statements);
    const isMutual = other !== undefined && bestOf(other, first.statements) === one && measure(one, other) > 0.1;
    return isMutual ? [[one.id, other.id] as const] : [];
  });
}

function linkByDiff({ reports: [first, second] }: GoldPair): Pairs {
  const [ones, others] = [first, second].map(({ statements }) => statements.map(({ text }) => text));
  let [one, other] = [0, 0];
  const pairs: (readonly [string, string])[] = [];
  for (const { added, removed, count } of diffArrays(ones ?? [], others ?? [])) {
    for (let index = 0; index < count && !added && !removed; index += 1) {
      pairs.push([first.statements[one + index]?.id ?? '', second.statements[other + index]?.id ?? '']);
    }
    if (!added) one += count;
    if (!removed) other += count;
  }
  return pairs;
}
