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

test('the verdict counts what is shared, which quotations differ, and what has no counterpart', () => {
  const html = tell(
    compareTexts({ A: `${RAIN} ${WATER}`, B: `${WATER.replace('seen', 'met')} ${RAIN} ${BRIDGE}` }).comparison,
  );
  expect(toText(html)).toBe(
    'Two of Report A’s two statements and two of Report B’s three have a counterpart in the other report, ' +
      'one of two matches word for word. One quotation has different words inside the quotation marks. ' +
      'No counterpart was found for one statement of Report B.',
  );
  expect(html).toContain('<a href="/quotations/">One</a>');
  expect(html).toContain('<a href="/left-out/#B">one</a>');
});

test('the verdict of reports with nothing in common says so', () => {
  expect(tellTexts({ A: RAIN, B: BRIDGE })).toBe(
    'No statement of one report surely stands in another. ' +
      'No counterpart was found for one statement of Report A and one of Report B.',
  );
});

test('a verbatim copy is one', () => {
  expect(tellTexts({ A: RAIN, B: RAIN })).toBe(
    'One of Report A’s one statement and one of Report B’s one have a counterpart in the other report, word for word. ' +
      'No statement is without a counterpart.',
  );
});

test('what is perhaps the same is told apart, and its quotations are not called altered', () => {
  const { comparison } = compareTexts({ A: `${RAIN} ${WATER}`, B: `${RAIN} ${WATER.replace('seen', 'met')}` });
  const isQuoting = ({ quotations }: ComparedReports['matches'][number]) => quotations.length > 0;
  expect(toText(tell(makeDoubtful(comparison, isQuoting)))).toBe(
    'One of Report A’s two statements and one of Report B’s two have a counterpart in the other report, word for word. ' +
      'One more of Report A’s and one of Report B’s have one perhaps. No statement is without a counterpart.',
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
  expect(tellAs({ edited: true })).toContain('No quotation has different words inside');
  expect(tellAs({ verdict: 'trimmed', lost: 'negation' })).toContain(
    'One quotation is cut so that it loses a “not” or an “if”.',
  );
});

test('of more than four reports the sums are told', () => {
  const told = tellTexts({ A: RAIN, B: RAIN, C: RAIN, D: `${RAIN} ${SCHOOL}`, E: BRIDGE });
  expect(told).toBe(
    'Four of the six statements have a counterpart in another report, word for word. No counterpart was found for two.',
  );
});
