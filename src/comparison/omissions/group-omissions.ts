import type { Comparison } from '../../report/comparison.ts';
import type { Report, Statement } from '../../report/report.ts';

/** Statements of one paragraph for which no counterpart was found in another report. */
export interface OmissionGroup {
  /** Number of the paragraph; 0 for the headline. */
  readonly paragraph: number;
  /** In the running order. */
  readonly statements: readonly Statement[];
  /** How many quotations they hold, each counted once though it runs over several statements. */
  readonly quotations: number;
  /** Names of those who are quoted or referred to, each once, in the running order. */
  readonly sources: readonly string[];
}

/** What no counterpart was found for in this report, paragraph by paragraph. */
export function groupOmissions(report: Report, { only }: Pick<Comparison, 'only'>): readonly OmissionGroup[] {
  const own = new Set(only[report.id]);
  const groups = Map.groupBy(
    report.statements.filter(({ id }) => own.has(id)),
    ({ paragraph }) => paragraph,
  );
  return Array.from(groups, ([paragraph, statements]) => ({
    paragraph,
    statements,
    quotations: new Set(statements.flatMap((statement) => statement.quotations.map(({ whole }) => whole))).size,
    sources: [...new Set(statements.flatMap(listSources))],
  }));
}

function listSources({ speaker, quotations }: Statement): readonly string[] {
  return [speaker, ...quotations.map((quotation) => quotation.speaker)].flatMap((source) => source?.name ?? []);
}
