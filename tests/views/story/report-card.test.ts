import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { toSides } from '../../../src/views/marks/sides.ts';
import { ReportCard } from '../../../src/views/story/ReportCard.tsx';

const UNKNOWN = { publisher: null, author: null, url: null, published: null };

function drawFacts(
  options: Partial<typeof UNKNOWN | Record<keyof typeof UNKNOWN, string>> & { isFirst?: boolean; title?: string },
): string {
  const { isFirst = false, title, ...origin } = options;
  const [side] = toSides([{ ...parseReport('It rained. Rain fell.', { id: 'a', title }), label: 'Report A' }]);
  if (!side) throw new Error('No side.');
  const html = render(h(ReportCard, { side, origin: { ...UNKNOWN, ...origin }, isFirst, href: '/s/reports/a/' }));
  return html
    .replaceAll(/<\/(?:span|time|p|h2)>/g, '|')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\|+/g, ' | ');
}

test('a report of unknown origin says what is not stated', () => {
  expect(drawFacts({})).toBe(
    'A |  Report A | headline not stated | publisher not stated | date not stated | 2 statements | 4 words | ',
  );
});

test('what is known of a report is told', () => {
  const facts = drawFacts({
    title: 'Rain',
    publisher: 'The Post',
    author: 'I. B.',
    published: '2024-06-02',
    isFirst: true,
  });
  expect(facts).toBe(
    'A |  Report A | Rain | The Post | came first, its editor says | I. B. | 2 June 2024 | 3 statements | 5 words | ',
  );
});
