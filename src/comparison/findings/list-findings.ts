import type { ComparedReports, Finding, Match, Reading } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import { dropTold } from './drop-told.ts';
import { gatherPeople } from './gather-people.ts';
import { listContradictions } from './list-contradictions.ts';
import { listMisprints } from './list-misprints.ts';
import { listSources } from './list-sources.ts';
import { rankFindings } from './rank-findings.ts';

/**
 * What is worth a reader's notice in sure matches and in names, and what one report alone has; the most telling first, and
 * nothing twice.
 */
export function listFindings(
  reports: readonly Report[],
  compared: Pick<ComparedReports, 'matches' | 'matchById' | 'only'>,
): readonly Finding[] {
  const sure = compared.matches.filter(({ certainty }) => certainty === 'sure');
  const matchById = new Map(sure.map((match) => [match.id, match] as const));
  const matchOf = ({ match }: Finding) => matchById.get(match ?? '');
  const knowledge = {
    placedById: new Map(
      reports.flatMap(({ id, lang, statements }) =>
        statements.map((statement) => [statement.id, { report: id, lang, statement }] as const),
      ),
    ),
    isPerson: gatherPeople(reports),
    order: reports.map(({ id }) => id),
  };
  const found = [
    ...sure.flatMap((match) => [
      ...listQuotationFindings(match),
      ...listDetailFindings(match),
      ...listSources(match, knowledge),
    ]),
    ...listContradictions(reports, sure),
    ...listMisprints(reports, compared),
    ...reports.flatMap(({ id }) => listOnly(id, compared.only[id] ?? [])),
  ];
  const shown = found.map((finding) => ({ finding, readings: readingsOf(finding, matchOf(finding)) }));
  return rankFindings(dropTold(shown, reports), matchOf);
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

/** What a finding shows of the reports, wherever its readings are kept. */
function readingsOf(finding: Finding, match: Match | undefined): readonly Reading[] {
  if (finding.kind === 'quotation') return match?.quotations[finding.quotation]?.readings ?? [];
  if (finding.kind === 'detail') return match?.details[finding.detail]?.readings ?? [];
  return finding.kind === 'only' ? [] : finding.readings;
}
