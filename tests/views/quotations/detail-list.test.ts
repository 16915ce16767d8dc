import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { prepareView } from '../../../src/views/marks/view.ts';
import { DetailList } from '../../../src/views/quotations/DetailList.tsx';
import { QuotationList } from '../../../src/views/quotations/QuotationList.tsx';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';
import { viewManyReports } from '../many-reports.ts';

type Compared = ReturnType<typeof compareTexts>['comparison'];

const LINKS = { passage: String, place: String, quotations: null, leftOut: null, opening: null };

const draw = (comparison: Compared) =>
  render(h(DetailList, { view: prepareView(comparison, LINKS) }))
    .replaceAll(/<mark[^>]*>(.*?)<\/mark>/g, '[$1]')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const RAIN = 'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday.';
const NINETY = RAIN.replace('forty', 'ninety');

describe('the details that differ', () => {
  test('are listed with what each report gives, what most give first', () => {
    expect(draw(compareTexts({ A: NINETY, B: RAIN, C: RAIN }).comparison)).toBe(
      `One detail differs Of one thing the reports give different particulars. number ${RAIN} [forty] 2 of 3 B 1 C 1 [ninety] 1 of 3 A 1`,
    );
  });

  test('are none where all give the same, or where the statements are only perhaps the same', () => {
    expect(draw(compareTexts({ A: RAIN, B: RAIN, C: RAIN }).comparison)).toBe('');
    expect(draw(makeDoubtful(compareTexts({ A: NINETY, B: RAIN, C: RAIN }).comparison))).toBe('');
  });
});

test('twenty reports of forty statements have their quotations and details in 60 kB', { timeout: 60_000 }, () => {
  const view = viewManyReports();
  const html = [QuotationList, DetailList].map((list) => render(h(list, { view }))).join('');
  expect(view.comparison.matches.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(6);
  expect(html.length).toBeLessThan(60_000);
  expect(gzipSync(html).length).toBeLessThan(8_000);
});
