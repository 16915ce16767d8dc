import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { ComparedReports } from '../../src/report/comparison.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import type { LabelledReport } from '../../src/views/marks/sides.ts';

/** Reports of the given texts, by their ids, and their comparison. */
export function compareTexts(texts: Readonly<Record<string, string>>): {
  readonly reports: readonly LabelledReport[];
  readonly comparison: ComparedReports<LabelledReport>;
} {
  const reports = Object.entries(texts).map(([id, text]) => ({ ...parseReport(text, { id }), label: `Report ${id}` }));
  return { reports, comparison: compareReports(reports) };
}
