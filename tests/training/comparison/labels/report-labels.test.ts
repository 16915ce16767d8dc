import { expect, test } from 'vitest';
import type { Link } from '../../../../src/engine.ts';
import { placeLabels } from '../../../../src/training/comparison/labels/place-labels.ts';
import { rebuildPairs } from '../../../../src/training/comparison/labels/rebuild-pairs.ts';
import { reportLabels } from '../../../../src/training/comparison/labels/report-labels.ts';
import { ARTICLE_BY_ID, LABELS } from './made-up-pair.ts';

test('the report counts the labels and judges the links by kind and by score', () => {
  const [pair] = rebuildPairs(LABELS, (id) => ARTICLE_BY_ID.get(id)).pairs.map(placeLabels);
  const links = (pair?.links ?? []).map(
    ({ statements, grade }): Link => ({
      statements,
      score: grade === 2 ? 0.85 : 0.95,
      certainty: 'sure',
      relation: 'reworded',
      parts: {},
    }),
  );
  expect(reportLabels(pair ? [{ pair, links }] : [])).toEqual([
    'independent: 1 pairs, 7 statements, 2 links, 1 tempting',
    'rewording: 0 pairs, 0 statements, 0 links, 0 tempting',
    'links of the engine, all: F1 80.0, precision 66.7, recall 100.0',
    'links of the engine, independent: F1 80.0, precision 66.7, recall 100.0',
    'links of the engine, rewording: F1 0.0, precision 0.0, recall 0.0',
    'score 0.9 or more: 1 right of 2, 50.0 %',
    'score 0.8 to 0.9: 1 right of 1, 100.0 %',
    'score 0 to 0.8: 0 right of 0, 0.0 %',
  ]);
});
