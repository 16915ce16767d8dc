import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type ReportOrigin, UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { toSides } from '../../../src/views/marks/sides.ts';
import { ReportCard } from '../../../src/views/story/ReportCard.tsx';

function drawFacts(options: Partial<Omit<ReportOrigin, 'title'>> & { order?: string; title?: string }): string {
  const { order = null, title, ...origin } = options;
  const [side] = toSides([{ ...parseReport('It rained. Rain fell.', { id: 'a', title }), label: 'Report A' }]);
  if (!side) throw new Error('No side.');
  const html = render(h(ReportCard, { side, origin: { ...UNKNOWN_ORIGIN, ...origin }, order, href: '/s/reports/a/' }));
  return html
    .replaceAll(/<\/(?:span|time|p|h2)>/g, '|')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\|+/g, ' | ');
}

test('of a report of unknown origin its length is told', () => {
  expect(drawFacts({})).toBe('A |  Report A | 2 statements | 4 words | ');
});

test('what is known of a report is told, and its headline is no statement', () => {
  const facts = drawFacts({
    title: 'Rain',
    publisher: 'The Post',
    author: 'I. B.',
    published: '2024-06-02',
    order: 'first',
  });
  expect(facts).toBe('A |  Report A | Rain | The Post | I. B. | 2 June 2024 | first | 2 statements | 5 words | ');
});

test('a moment of publication is told with its time', () => {
  expect(drawFacts({ published: '2024-06-02T20:05:00+02:00' })).toContain('| 2 June 2024, 18:05 UTC |');
});

test('the copy of an archive stands beside the source', () => {
  const kept = { url: 'https://example.org/rain', archived: 'https://archive.example/rain' };
  expect(drawFacts(kept)).toContain('Report A | source');
  expect(drawFacts(kept)).toContain('archived copy');
});
