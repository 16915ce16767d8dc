import type { Match, QuotationMatch, Reading, Wording } from '../../../report/comparison.ts';
import { placesOf } from '../../../report/places-of.ts';
import type { Report } from '../../../report/report.ts';
import { statementById } from '../../../report/statement-by-id.ts';

/** By statement id: the altered quotations of which it has words; one may run on into statements of other matches. */
export function placeAltered(
  matches: readonly Match[],
  reports: readonly Report[],
): ReadonlyMap<string, ReadonlySet<QuotationMatch>> {
  const reportById = new Map(reports.map((report) => [report.id, report] as const));
  const alteredById = new Map<string, Set<QuotationMatch>>();
  for (const quotation of matches.flatMap(({ quotations }) => quotations)) {
    if (quotation.verdict !== 'altered' || quotation.edited) continue;
    for (const id of quotation.readings.flatMap((reading) => listTouched(reading, reportById))) {
      alteredById.set(id, (alteredById.get(id) ?? new Set()).add(quotation));
    }
  }
  return alteredById;
}

/** Ids of the statements in which a reading has words. */
function listTouched(reading: Reading, reportById: ReadonlyMap<string, Report>): readonly string[] {
  return reading.reports.flatMap((id) => {
    const report = reportById.get(id);
    return report ? placesOf(reading).flatMap((wording) => listStatements(wording, report)) : [];
  });
}

function listStatements({ statement, end }: Wording, report: Report): readonly string[] {
  const first = statementById(report).get(statement);
  if (first === undefined) return [];
  const ids = [first.id];
  if (first.headline || first.end >= end) return ids;
  for (const own of report.statements.slice(report.statements.indexOf(first) + 1)) {
    if (own.start >= end) break;
    ids.push(own.id);
  }
  return ids;
}
