import { expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { groupOmissions } from '../../../src/comparison/omissions/group-omissions.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

test('what only one report has is grouped by paragraph, with its quotations and named sources counted', () => {
  const long = parseReport(
    `The mayor opened the harbour bridge on Monday.

“We were promised a ferry. We got a bridge,” said Ada Lind. It rained.

The bridge cost two million dollars, said Ada Lind.`,
    { id: 'long' },
  );
  const short = parseReport('On Monday the mayor opened the harbour bridge.', { id: 'short' });
  const comparison = compareReports([long, short], {
    corrections: [{ kind: 'speaker', statements: ['We were promised', 'The bridge cost'], speaker: 'Ada Lind' }],
  });
  const groups = groupOmissions(comparison.reports[0] ?? long, comparison);
  expect(
    groups.map(({ paragraph, statements, quotations, sources }) => ({
      paragraph,
      statements: statements.length,
      quotations,
      sources,
    })),
  ).toEqual([
    { paragraph: 2, statements: 3, quotations: 1, sources: ['Ada Lind'] },
    { paragraph: 3, statements: 1, quotations: 0, sources: ['Ada Lind'] },
  ]);
});
