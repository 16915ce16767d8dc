import { findMarks } from '../../../comparison/differences/find-marks.ts';
import type { ComparedReports, Finding, Match, QuotationMatch, Wording } from '../../../report/comparison.ts';
import { placesOf } from '../../../report/places-of.ts';
import type { Report, Span, Statement } from '../../../report/report.ts';
import { statementById } from '../../../report/statement-by-id.ts';
import { type Findings, NO_FINDINGS } from '../split-statement.ts';
import { markEachWording } from './mark-readings.ts';
import type { MarkedWording } from './mark-wordings.ts';
import { placeAltered } from './place-altered.ts';

/** What has to be marked in statements, by their ids; made when it is asked for: all at once would hold up the page. */
export function gatherMarks({
  reports,
  matchById,
  findings,
}: Pick<ComparedReports, 'reports' | 'matchById' | 'findings'>): Pick<ReadonlyMap<string, Findings>, 'get'> {
  const known = new Map<string, Findings>();
  const matches = [...new Set(matchById.values())];
  const alteredById = placeAltered(matches, reports);
  const all = [...findings.flatMap(listWordings), ...matches.flatMap(listFar)];
  const toldById = Map.groupBy(all, ({ statement }) => statement);
  return {
    get: (id) => {
      const match = matchById.get(id);
      const told = toldById.get(id);
      if (!match) return told && { ...NO_FINDINGS, particulars: told };
      if (!known.has(id))
        for (const [own, marks] of markMatch(match, alteredById, reports))
          known.set(own, { ...marks, particulars: [...marks.particulars, ...(toldById.get(own) ?? [])] });
      return known.get(id);
    },
  };
}

/** Where the words of a finding stand that has readings of its own; of a misprinted name, not where it is right. */
function listWordings(finding: Finding): readonly Wording[] {
  if (!('readings' in finding)) return [];
  const { kind, readings } = finding;
  return (kind === 'name' && readings.length > 1 ? readings.slice(1) : readings).flatMap(placesOf);
}

/** Where a match's details stand in statements that aren't its own. */
function listFar({ details, statements }: Match): readonly Wording[] {
  const members = new Set(Object.values(statements).flat());
  return details
    .filter(({ differs }) => differs)
    .flatMap(({ readings }) => readings.flatMap(placesOf))
    .filter(({ statement }) => !members.has(statement));
}

function markMatch(
  match: Match,
  alteredById: ReadonlyMap<string, ReadonlySet<QuotationMatch>>,
  reports: readonly Report[],
): readonly (readonly [string, Findings])[] {
  const members = Object.values(match.statements).flat();
  const quotations = new Set(members.flatMap((id) => [...(alteredById.get(id) ?? [])]));
  const altered = [...quotations].flatMap(({ readings }) => markEachWording(readings, reports));
  const particulars = match.details
    .filter(({ differs }) => differs)
    .flatMap(({ readings }) => readings.flatMap(placesOf));
  const marks = findMarks(match, reports);
  return reports.flatMap((report) => {
    const own = (match.statements[report.id] ?? []).flatMap((id) => statementById(report).get(id) ?? []);
    const isHere = (statement: Statement) => (wording: Wording) =>
      statementById(report).get(wording.statement)?.headline === statement.headline;
    return own.map((statement) => {
      const here = altered.filter(isHere(statement));
      const links = match.links.filter(({ statements }) => statements.includes(statement.id));
      const spans = marks[statement.id] ?? [];
      const findings = {
        differing: spans.filter(({ kind }) => kind === 'only'),
        moved: spans.filter(({ kind }) => kind === 'moved'),
        altered: here,
        changed: here.flatMap(toBody),
        particulars: particulars.filter(isHere(statement)),
        isRewritten: links.every(({ relation }) => relation === 'rewritten'),
      };
      return [statement.id, findings] as const;
    });
  });
}

/** The words of a wording that the other doesn't have, in the body; all of it where the body spells it otherwise. */
function toBody({ start, end, text, differing }: MarkedWording): readonly Span[] {
  if (text.length !== end - start) return [{ start, end }];
  return differing.map((span) => ({ start: start + span.start, end: start + span.end }));
}
