import { expect, test } from 'vitest';
import { countFigures } from '../../../src/views/story/count-figures.ts';
import { compareTexts } from '../compare-texts.ts';

test('lines of the page are counted neither among the statements nor as what one report alone has', () => {
  const { reports, comparison } = compareTexts({
    a: 'It rained in Varnow all night.\n\nStory continues below\n\nHorses ran.',
    b: 'It rained in Varnow all night.',
  });
  expect(countFigures(reports, comparison).reports).toEqual([
    { report: 'a', statements: 2, shared: 1, perhaps: 0, only: 1 },
    { report: 'b', statements: 1, shared: 1, perhaps: 0, only: 0 },
  ]);
});
