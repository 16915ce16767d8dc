import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { applyRulings } from '../../../src/comparison/corrections/apply-rulings.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { LinkReasons } from '../../../src/views/passage/LinkReasons.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: '/quotations/', leftOut: '/left-out/', opening: null };

const { reports, comparison } = compareTexts({
  A: 'Ada Lind opened the harbour bridge in Karlsvik on Monday. “It holds,” she said.\n\nRain fell.',
  B: 'The harbour bridge in Karlsvik was not opened by Ada Lind.\n\nSnow melts.',
});
const [match] = comparison.matches;
const view = prepareView(comparison, LINKS);

const tell = (own: typeof match) =>
  own
    ? render(h(LinkReasons, { match: own, statements: Object.values(own.statements).flat(), view })).replaceAll(
        /<[^>]*>/g,
        '',
      )
    : '';

test('a pair tells its score, what speaks for it with a figure, and what against it without', () => {
  expect(tell(match)).toMatch(/^Why these are pairedA 1 and B 1: reworded, score \d+ of 100/);
  expect(tell(match)).toContain('rare words in common 100');
  expect(tell(match)).toMatch(/ · against it: another number, or a “not”$/);
  expect(tell(match)).not.toContain('only one quotes');
});

test('a pair that an editor made says so', () => {
  const ids = match ? Object.values(match.statements).flat() : [];
  const links = applyRulings(
    [],
    { joined: [ids], split: [], rejected: new Set(), speakers: new Map(), faults: [] },
    reports,
  );
  expect(tell(match && { ...match, links })).toBe('Why these are pairedA 1 and B 1: reworded, paired by the editor');
});

test('a pair that isn’t sure says so', () => {
  const links = match?.links.map((link) => ({ ...link, certainty: 'perhaps' as const })) ?? [];
  expect(tell(match && { ...match, links })).toMatch(/^Why these are pairedA 1 and B 1: perhaps the same, score \d+/);
});

test('a statement of a match of many is told its own pairs', () => {
  const rain = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
  const { comparison: three } = compareTexts({ A: rain, B: rain, C: rain });
  const [own] = three.matches;
  const [id = ''] = own?.statements.C ?? [];
  const html = own ? render(h(LinkReasons, { match: own, statements: [id], view: prepareView(three, LINKS) })) : '';
  expect(html.match(/<dt>[^:]*/g)).toEqual(['<dt>A 1 and C 1', '<dt>B 1 and C 1']);
});
