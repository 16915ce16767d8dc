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
  own ? render(h(LinkReasons, { match: own, view })).replaceAll(/<[^>]*>/g, '') : '';

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
