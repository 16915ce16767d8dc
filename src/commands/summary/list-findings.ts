import type { ComparedStory } from '../../report/comparison-data.ts';
import { describeFinding } from '../../views/findings/describe-finding.ts';
import { nameReports } from '../../views/marks/name-reports.ts';
import { prepareView } from '../../views/marks/view.ts';
import { printText, toLine } from './print-text.ts';

/** Details, contradictions, sources and names that are worth a look, each with the words of every reading. */
export function listFindings({ comparison }: ComparedStory): readonly (readonly string[])[] {
  const view = prepareView(comparison, LINKS);
  const findings = comparison.findings
    .filter(({ kind }) => kind !== 'quotation' && kind !== 'only')
    .flatMap((finding) => describeFinding(finding, view, 'glance') ?? []);
  if (findings.length === 0) return [];
  return [
    [`Details, sources and names worth a look: ${findings.length}`],
    ...findings.map(({ name, readings, note }) => [
      `  ${name}${note === null ? '' : `: ${toLine(note)}`}`,
      ...readings.map(({ excerpt, reports }) =>
        printText(nameReports(reports, view.sides), excerpt.map(({ text }) => text).join('')),
      ),
    ]),
  ];
}

/** A terminal has no links. */
const LINKS = { passage: String, place: String, quotations: null, opening: null, leftOut: null };
