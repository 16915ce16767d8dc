import { compareReports } from '../../../src/comparison/compare-reports.ts';
import type { ComparedReports, Finding, ValuedReading } from '../../../src/report/comparison.ts';
import type { Person } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** The comparison of texts, whose reports are called a, b, c … in their order. */
export function compareTexts(texts: readonly string[], people: readonly Person[] = []): ComparedReports {
  return compareReports(texts.map((text, place) => parseReport(text, { id: 'abcdefghij'.charAt(place), people })));
}

/** The findings of one kind, each as its readings: `Ann Lee (a, c) / officials (b)`. */
export function tellReadings({ findings }: ComparedReports, kind: Finding['kind']): readonly string[] {
  return findings.flatMap((finding) =>
    finding.kind === kind && 'readings' in finding ? [finding.readings.map(tellReading).join(' / ')] : [],
  );
}

const tellReading = ({ value, reports }: ValuedReading) => `${value} (${reports.join(', ')})`;
