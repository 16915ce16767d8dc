import { describe, expect, test } from 'vitest';
import { gatherQuotations } from '../../../src/views/quotations/gather-quotations.ts';
import { LINEAR, measureGrowth } from '../../growth/count-work.ts';
import { compareTexts } from '../compare-texts.ts';

const QUOTED = 'Mayor Ida Brandt said that “help will come to every single household”.';
const OWN = 'Engineer Tom Hale told reporters that “the bridge has cracks in both arches”.';
const RAIN = 'Heavy rain flooded forty cellars near the harbour on Tuesday.';

/** Each quotation with its verdict and the reports that have it. */
function list(texts: Readonly<Record<string, string>>): readonly string[] {
  const { comparison } = compareTexts(texts);
  return gatherQuotations(comparison).map(
    ({ kind, marked, speakers }) => `${kind} in ${Object.keys(speakers).join('')}: ${marked[0]?.wording.text}`,
  );
}

describe('the quotations', () => {
  test('that reports share come first, then what one alone has', () => {
    expect(list({ A: `${OWN} ${QUOTED} ${RAIN}`, B: `${RAIN} ${QUOTED.replace('single', 'wet')}` })).toEqual([
      'altered in AB: help will come to every single household',
      'only in A: the bridge has cracks in both arches',
    ]);
  });

  test('of reports twice as long are gathered with about twice the work', () => {
    const write = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `Engineer ${index} said mill ${index} “has w${index}x cracks in z${index}k”.`,
      ).join('\n\n');
    const growth = measureGrowth((size) => {
      const { comparison } = compareTexts({ A: write(size), B: write(size) });
      return () => expect(gatherQuotations(comparison).length).toBeGreaterThanOrEqual(size);
    }, 100);
    expect(growth).toBeLessThan(LINEAR);
  });
});
