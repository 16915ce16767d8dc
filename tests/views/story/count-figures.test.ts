import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
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

test('headlines are not counted, so that a report has as many statements as its last one’s number', () => {
  const reports = ['Rain over Varnow', 'Horses at large'].map((title, place) =>
    parseReport(place === 0 ? 'It rained in Varnow all night.' : 'Horses ran.', { id: `r${place}`, title }),
  );
  expect(countFigures(reports, compareReports(reports)).reports).toEqual([
    { report: 'r0', statements: 1, shared: 0, perhaps: 0, only: 1 },
    { report: 'r1', statements: 1, shared: 0, perhaps: 0, only: 1 },
  ]);
});
