import { expect, test } from 'vitest';
import { placeLabels } from '../../../../src/training/comparison/labels/place-labels.ts';
import {
  type LabelledLink,
  type LabelledPair,
  rebuildPairs,
} from '../../../../src/training/comparison/labels/rebuild-pairs.ts';
import { ARTICLE_BY_ID, articleOf, LABELS } from './made-up-pair.ts';

const [PAIR] = rebuildPairs(LABELS, (id) => ARTICLE_BY_ID.get(id)).pairs;

/** The numbers of the linked statements, with the grade: `0–0 3`. */
function numbersOf(links: readonly LabelledLink[]): readonly string[] {
  const pair: LabelledPair = { kind: 'independent', fold: 0, reports: [articleOf('echo'), articleOf('post')], links };
  const placed = placeLabels(pair);
  const numberById = new Map(
    placed.reports.flatMap(({ statements }) => statements.map(({ id, number }) => [id, number])),
  );
  return placed.links.map(
    ({ statements, grade }) => `${statements.map((id) => numberById.get(id)).join('–')} ${grade}`,
  );
}

/** A link of some words of the first report with the second one's headline. */
function linkOf(words: string, grade: LabelledLink['grade']): LabelledLink {
  const start = articleOf('echo').body.indexOf(words);
  return { a: { part: 'body', start, end: start + words.length }, b: { part: 'title', start: 0, end: 20 }, grade };
}

test('labels find the statements that stand at their places, headlines too', () => {
  expect(numbersOf(PAIR?.links ?? []).toSorted()).toEqual(['0–0 3', '2–1 2', '3–2 1']);
});

test('a label survives when its sentence is cut shorter, longer or elsewhere', () => {
  expect(numbersOf([linkOf('Engineers had', 2)])).toEqual(['2–0 2']);
  expect(numbersOf([linkOf('Friday. Engineers had found cracks.', 2)])).toEqual(['2–0 2']);
  expect(numbersOf([linkOf('The bridge in Ulm was closed on Friday. Engineers', 2)])).toEqual(['1–0 2']);
});

test('the beginning of the body is not taken for the headline', () => {
  expect(numbersOf([linkOf('The bridge', 2)])).toEqual(['1–0 2']);
});

test('labels that fall on the same statements are one, of the higher grade', () => {
  expect(numbersOf([linkOf('Engineers', 3), linkOf('found cracks.', 1)])).toEqual(['2–0 3']);
});

test('a place outside of every statement has no link', () => {
  expect(numbersOf([{ ...linkOf('Engineers', 3), a: { part: 'body', start: 900, end: 950 } }])).toEqual([]);
});
