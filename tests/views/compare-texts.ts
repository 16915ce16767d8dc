import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { ComparedReports, Match } from '../../src/report/comparison.ts';
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

/** The same comparison as if none of its matches, or none of those chosen, were sure. */
export function makeDoubtful(
  comparison: ComparedReports<LabelledReport>,
  isChosen: (match: Match, place: number) => boolean = () => true,
): ComparedReports<LabelledReport> {
  const matches = comparison.matches.map((match, place) =>
    isChosen(match, place)
      ? {
          ...match,
          certainty: 'perhaps' as const,
          links: match.links.map((link) => ({ ...link, certainty: 'perhaps' as const })),
        }
      : match,
  );
  const matchById = new Map(
    matches.flatMap((match) =>
      Object.values(match.statements)
        .flat()
        .map((id) => [id, match] as const),
    ),
  );
  return { ...comparison, matches, matchById, findings: comparison.findings.filter(({ kind }) => kind === 'only') };
}
