import { describe, expect, test } from 'vitest';
import { gatherWordings } from '../../../src/views/apparatus/gather-wordings.ts';
import { prepareView } from '../../../src/views/marks/view.ts';
import { compareTexts } from '../compare-texts.ts';

const LINKS = { passage: String, place: String, quotations: null, leftOut: null, opening: null };

/** The letters of the reports that share a wording, wording by wording. */
function share(...texts: readonly string[]): readonly string[] {
  const named = Object.fromEntries(texts.map((text, place) => [String.fromCharCode(65 + place), text]));
  const { comparison } = compareTexts(named);
  const view = prepareView(comparison, LINKS);
  return comparison.matches.flatMap((match) =>
    gatherWordings(match, view, new Set()).map(({ sides }) => sides.map(({ siglum }) => siglum).join('')),
  );
}

const RAIN = 'Heavy rain flooded forty cellars near the harbour of Tarn on Tuesday.';
const OTHER = RAIN.replace('Heavy', 'Driving');

describe('the wordings of a match', () => {
  test('of many reports are told once each', () => {
    expect(share(RAIN, OTHER, RAIN, OTHER, RAIN)).toEqual(['ACE', 'BD']);
  });

  test('stay apart where the speakers differ', () => {
    const said = (who: string) => `${who} said that ${RAIN.replace('Heavy', 'heavy')}`;
    expect(share(said('Ada Holm'), said('Ada Holm'), said('Ada Holm'), said('Ada Holm'), RAIN)).toEqual(['ABCD', 'E']);
  });

  test('of few reports have a column each', () => {
    expect(share(RAIN, RAIN, RAIN)).toEqual(['A', 'B', 'C']);
  });
});
