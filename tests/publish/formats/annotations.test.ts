import { expect, test } from 'vitest';
import { annotateStory } from '../../../src/publish/formats/annotations.ts';
import { writeReportText } from '../../../src/publish/write-report-text.ts';
import { compareStory, PLACES } from '../compare-story.ts';
import { findFaults } from '../web-annotation-model.ts';

const story = compareStory({
  post: '# Rain\n\nThunder 🌩 came.\n\nRain fell on Ulm for *three* days in July. 🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩🌩 It was warm.',
  echo: 'For three days in July rain fell on Ulm.',
});
const collection = annotateStory(story, PLACES);
const targets = collection.first?.items.flatMap(({ target }) => target) ?? [];

test('a story’s matches keep every rule of the Web Annotation model', () => {
  expect(findFaults(collection)).toEqual([]);
  expect(findFaults(annotateStory(compareStory({}), PLACES))).toEqual([]);
});

test('a match has a target in each report', () => {
  expect([...new Set(targets.map(({ scope }) => scope))]).toEqual([
    'https://example.org/flood/reports/post/',
    'https://example.org/flood/reports/echo/',
  ]);
});

test('quote, prefix and suffix, and the position in characters, lead to the same words of the source', () => {
  for (const { source, selector } of targets) {
    const text = writeReportText(story.reports.find(({ id }) => PLACES.text(id) === source) ?? { statements: [] });
    const [quote, position] = selector;
    const { exact = '', prefix = '', suffix = '' } = quote as Record<string, string>;
    const { start = 0, end = 0 } = position as unknown as Record<string, number>;
    expect(text).toContain(prefix + exact + suffix);
    expect([...text].slice(start, end).join('')).toBe(exact);
    expect((prefix + suffix).isWellFormed()).toBe(true);
  }
});

test.each([
  ['a context of another model', { '@context': 'https://schema.org' }, '3.1: the context is that of the model'],
  ['an id that is no IRI', { id: 'annotations' }, '5.1: a collection has one IRI'],
  ['a wrong total', { total: 7 }, '5.1: the total is the number of annotations'],
])('the rules find %s', (_, change, rule) => {
  expect(findFaults({ ...collection, ...change })).toContain(rule);
});

test('the rules find what is wrong inside an annotation', () => {
  const broken = JSON.parse(JSON.stringify(collection));
  const [annotation] = broken.first.items;
  annotation.motivation = 'wondering';
  annotation.target[0].source = 'no address';
  annotation.target[0].selector[0].exact = '';
  annotation.target[1].selector[1].end = -1;
  expect(findFaults(broken).map((fault) => fault.replace(/^.*: (\d)/, '$1'))).toEqual([
    '3.3.5: a motivation is one of the model’s',
    '4: it has one source',
    '4.2.4: a quote has the exact words',
    '4.2.5: a position has a start before its end',
  ]);
});
