import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComparedReports } from '../../../src/report/comparison.ts';
import type { LabelledReport } from '../../../src/views/marks/sides.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { VerdictText } from '../../../src/views/story/VerdictText.tsx';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: '/quotations/', leftOut: '/left-out/', opening: null };

const tell = (comparison: ComparedReports<LabelledReport>) =>
  render(h(VerdictText, { view: prepareView(comparison, LINKS) }));

const toText = (html: string) => html.replaceAll(/<[^>]*>/g, '');
const tellTexts = (texts: Readonly<Record<string, string>>) => toText(tell(compareTexts(texts).comparison));

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const BRIDGE = 'Engineers closed the old railway bridge after finding cracks.';
const SCHOOL = 'Pupils of the northern school will stay at home until Monday.';
const WATER = 'Mayor Ida Brandt said: “We have never seen so much water in this harbour.”';

test('the figures tell what is shared, which quotations differ, and what has no counterpart', () => {
  const html = tell(
    compareTexts({ A: `${RAIN} ${WATER}`, B: `${WATER.replace('seen', 'met')} ${RAIN} ${BRIDGE}` }).comparison,
  );
  expect(toText(html)).toBe(
    '2 of A’s 2 statements and 2 of B’s 3 have a counterpart in the other report, 1 of 2 matches word for word. ' +
      '1 of 1 shared quotations altered inside the marks. No counterpart found for 1 of B. ' +
      'Text overlap: wholly the same text.',
  );
  expect(html).toContain('<a href="/quotations/">1</a>');
  expect(html).toContain('<a href="/left-out/#B">1</a>');
});

test('reports with nothing in common are said to have none', () => {
  expect(tellTexts({ A: RAIN, B: BRIDGE })).toBe(
    'No statement of one report surely stands in another. No counterpart found for 1 of A and 1 of B. ' +
      'Text overlap: hardly any of the same text.',
  );
});

test('a verbatim copy is one', () => {
  expect(tellTexts({ A: RAIN, B: RAIN })).toBe(
    '1 of A’s 1 statement and 1 of B’s 1 have a counterpart in the other report, word for word. ' +
      'None is without one. Text overlap: wholly the same text.',
  );
});

test('what is perhaps the same is told apart, and its quotations are not called altered', () => {
  const { comparison } = compareTexts({ A: `${RAIN} ${WATER}`, B: `${RAIN} ${WATER.replace('seen', 'met')}` });
  const isQuoting = ({ quotations }: ComparedReports['matches'][number]) => quotations.length > 0;
  expect(toText(tell(makeDoubtful(comparison, isQuoting)))).toMatch(
    /^1 of A’s 2 statements and 1 of B’s 2 have a counterpart in the other report, word for word, 2 more perhaps\. None/,
  );
});

test('a quotation whose only changes are shown is not counted as altered, one that loses a “not” is told of', () => {
  const { comparison } = compareTexts({ A: WATER, B: WATER.replace('seen', 'met') });
  const tellAs = (rest: Partial<ComparedReports['matches'][number]['quotations'][number]>) => {
    const matches = comparison.matches.map((match) => ({
      ...match,
      quotations: match.quotations.map((quotation) => ({ ...quotation, ...rest })),
    }));
    return toText(tell({ ...comparison, matches }));
  };
  expect(tellAs({ edited: true })).toContain('0 of 1 shared quotations altered inside the marks.');
  expect(tellAs({ verdict: 'trimmed', lost: 'negation' })).toContain('1 cut so that a “not” or an “if” is lost.');
});

test('of more than four reports the sums are told', () => {
  const told = tellTexts({ A: RAIN, B: RAIN, C: RAIN, D: `${RAIN} ${SCHOOL}`, E: BRIDGE });
  expect(told).toBe('4 of 6 statements have a counterpart; 0 quotations altered.');
});
