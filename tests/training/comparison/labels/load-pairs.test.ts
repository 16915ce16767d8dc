import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLabels } from '../../../../src/training/comparison/labels/labels-file.ts';
import { loadPairs } from '../../../../src/training/comparison/labels/load-pairs.ts';
import { readArticle } from '../../../../src/training/comparison/labels/read-article.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a folder that is no clone of the corpus is said to be none, with what to do', () => {
  const { repository, commit } = readLabels().corpus;
  expect(() => loadPairs(folder)).toThrow(
    `${folder}: expected a clone of ${repository} with the folder data/jsons, found none. ` +
      `Clone it, check out commit ${commit}, and name its folder: --corpus <folder>.`,
  );
});

test('a clone that lacks articles names each of them', () => {
  mkdirSync(join(folder, 'data', 'jsons'), { recursive: true });
  const ids = readLabels().pairs.flatMap(({ reports }) => reports.map(({ id }) => id));
  expect(() => loadPairs(folder)).toThrow(
    new RegExp(ids.map((id) => `data/jsons/${id}\\.json: expected an article, found no such file.*`).join('\\n')),
  );
});

test('an article is read with its title and its lines as paragraphs', () => {
  const article = { source: 'The Echo', date: '2020-03-14', title: ' Rain ', content_original: 'It rained.\nIn Ulm.' };
  writeFileSync(join(folder, 'data', 'jsons', 'echo.json'), JSON.stringify({ ...article, topic: 'weather' }));
  expect(readArticle(folder, 'echo')).toEqual({
    id: 'echo',
    outlet: 'The Echo',
    date: '2020-03-14',
    title: 'Rain',
    body: 'It rained.\n\nIn Ulm.',
  });
  expect(readArticle(folder, 'post')).toBeUndefined();
});
