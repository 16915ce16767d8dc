import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LABELS, readLabels } from '../../../../src/training/comparison/labels/labels-file.ts';

const { corpus, pairs } = readLabels();

test('there are forty independent pairs and twelve rewordings at least, each article in one of them', () => {
  expect(pairs.filter(({ kind }) => kind === 'independent').length).toBeGreaterThanOrEqual(40);
  expect(pairs.filter(({ kind }) => kind === 'rewording').length).toBeGreaterThanOrEqual(12);
  const ids = pairs.flatMap(({ reports }) => reports.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('each of the five parts has its share of either kind', () => {
  const sizes = ['independent', 'rewording'].map((kind) =>
    [0, 1, 2, 3, 4].map((fold) => pairs.filter((pair) => pair.kind === kind && pair.fold === fold).length),
  );
  for (const size of sizes) expect(Math.max(...size) - Math.min(...size)).toBeLessThanOrEqual(1);
});

test('no words of the corpus are stored: nothing but names, ids and hashes', () => {
  const strings = [...readFileSync(LABELS, 'utf8').matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  const known =
    /^(?:[0-9a-f]{8}|[0-9a-f]{16}|[A-Za-z0-9]{16}|title|body|independent|rewording|corpus|repository|commit|pairs|kind|fold|reports|links|id|hash)$/;
  expect(strings.filter((text) => !known.test(text))).toEqual([corpus.repository, corpus.commit]);
});
