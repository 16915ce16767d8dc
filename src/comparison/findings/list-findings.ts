import type { ComparedReports, Finding, Match, Reading } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { gatherPeople } from './gather-people.ts';
import { listMisprints } from './list-misprints.ts';
import { listSources } from './list-sources.ts';

/** What is worth a reader's notice in sure matches, the most telling first, and what one report alone has. */
export function listFindings(
  reports: readonly Report[],
  { matches, matchById, only }: Pick<ComparedReports, 'matches' | 'matchById' | 'only'>,
): readonly Finding[] {
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const knowledge = {
    placedById: new Map(
      reports.flatMap(({ id, lang, statements }) =>
        statements.map((statement) => [statement.id, { report: id, lang, statement }] as const),
      ),
    ),
    isPerson: gatherPeople(reports),
    order: reports.map(({ id }) => id),
  };
  return [
    ...sure.flatMap(listQuotationFindings),
    ...sure.flatMap(listDetailFindings),
    ...sure.flatMap((match) => listSources(match, knowledge)),
    ...listMisprints(reports, { matches, matchById }),
    ...reports.flatMap(({ id }) => listOnly(id, only[id] ?? [])),
  ];
}

function listQuotationFindings({ id, quotations }: Match): readonly Finding[] {
  return quotations.flatMap(({ verdict, edited, lost, readings }, quotation) => {
    const isTelling = (verdict === 'altered' && !edited) || lost !== null;
    return isTelling
      ? [{ kind: 'quotation' as const, match: id, statements: listStatements(readings), quotation }]
      : [];
  });
}

function listDetailFindings({ id, details }: Match): readonly Finding[] {
  return details.flatMap(({ differs, readings }, detail) =>
    differs ? [{ kind: 'detail' as const, match: id, statements: listStatements(readings), detail }] : [],
  );
}

/** Ids of the statements in which readings stand, each once. */
function listStatements(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ wordings }) => Object.values(wordings).map(({ statement }) => statement)))];
}

function listOnly(report: string, statements: readonly string[]): readonly Finding[] {
  return statements.length > 0 ? [{ kind: 'only', match: null, report, statements }] : [];
}
