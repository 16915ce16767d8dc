import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { annotateMatch, textOf } from '../../src/permalinks/annotate-match.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const reports = [
  parseReport('Thunder 🌩 came.\n\nRain fell on Ulm for three days in July. It was warm.', {
    id: 'post',
    title: 'Rain',
  }),
  parseReport('For three days in July rain fell on Ulm.', { id: 'echo' }),
];
const [match] = compareReports(reports).matches;
if (!match) throw new Error('the reports share no statement');
const { id, type, target, body } = annotateMatch(match, reports, {
  passage: (of) => `https://example.org/passages/${of}/`,
  report: (of) => `https://example.org/reports/${of}/`,
});

test('a match is an annotation with a target in each report', () => {
  expect([id, type, body.type]).toEqual([`https://example.org/passages/${match.id}/`, 'Annotation', 'TextualBody']);
  expect(target.map(({ source }) => source)).toEqual([
    'https://example.org/reports/post/',
    'https://example.org/reports/echo/',
  ]);
});

test('its quote, prefix and suffix, and its position in characters, lead to the same words', () => {
  for (const [at, { selector }] of target.entries()) {
    const text = textOf(reports[at] ?? { statements: [] });
    const [quote, position] = selector;
    const { exact = '', prefix = '', suffix = '' } = quote as Record<string, string>;
    const { start = 0, end = 0 } = position as Record<string, unknown> as Record<string, number>;
    expect(text).toContain(prefix + exact + suffix);
    expect([...text].slice(start, end).join('')).toBe(exact);
  }
});
