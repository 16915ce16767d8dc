import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { readPassage } from '../../src/permalinks/read-passage.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';

test('the passages of a story twice as long are read with about twice the work', () => {
  const growth = measureGrowth((count) => {
    const body = Array.from({ length: count }, (_, at) => `Lee said: “Mill ${at} has w${at}x cracks.”`).join('\n\n');
    const reports = ['post', 'echo'].map((id) => parseReport(body, { id }));
    const { matches } = compareReports(reports);
    const ids = [
      ...matches.map(({ id }) => id),
      ...reports.flatMap(({ statements }) => statements.map(({ id }) => id)),
    ];
    return () => ids.map((id) => expect(readPassage(id, reports, matches)).not.toBeNull());
  }, 150);
  expect(growth).toBeLessThan(LINEAR);
});
