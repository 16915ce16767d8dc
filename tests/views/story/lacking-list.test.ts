import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { prepareView } from '../../../src/views/marks/view.ts';
import { LackingList } from '../../../src/views/story/LackingList.tsx';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: (id: string) => `/#${id}`, quotations: null, leftOut: null, opening: null };

const draw = (texts: Readonly<Record<string, string>>) =>
  render(h(LackingList, { view: prepareView(compareTexts(texts).comparison, LINKS) }));
const toText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';
const OWN = 'Pupils of the northern school will stay at home until Monday.';
const things = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Engineer ${index} of plant w${index}x closed gate ${index * 7} near mill z${index}k at noon.`,
  ).join(' ');

test('what others tell is listed of the report that has no counterpart, with who tells it and a link', () => {
  const html = draw({ A: RAIN, B: RAIN, C: OWN });
  expect(toText(html)).toBe(
    `Told by others, not found in one What at least two others tell, what most of them tell first. C · Not found in Report C A 1 told by two of three, not by Report C: A B ${RAIN}`,
  );
  expect(html).toMatch(/<a class="siglum side side-1" href="\/#match\.\w+">A 1</);
});

test('what most others tell comes first', () => {
  const told = toText(
    draw({ A: RAIN, B: `${RAIN} ${OWN}`, C: `${OWN} ${RAIN}`, D: 'Bakers in the old town close early.' }),
  );
  expect(told).toMatch(/told by three of four, not by Report D: A B C .* told by two of four, not by Report D: B C /);
});

test('all but the first five are folded', () => {
  const html = draw({ A: things(7), B: things(7), C: OWN });
  expect(html.split('<details class="nearest"><summary>2 more</summary>')[0]?.match(/class="lacking"/g)).toHaveLength(
    5,
  );
  expect(html.match(/class="lacking"/g)).toHaveLength(7);
});

test('nothing is listed of two reports, or where each tells what two others do', () => {
  expect(draw({ A: RAIN, B: OWN })).toBe('');
  expect(draw({ A: RAIN, B: RAIN, C: RAIN })).toBe('');
});
