import { isA, type Unit } from '../grammar/read-units.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Clauses behind one that are looked at, which keeps the search linear. */
export const MOST_LATER = 3;

/** A clause whose reported words end where one of the clauses after it takes over. */
export function endContent(
  units: readonly Unit[],
  clause: ReportingClause,
  later: readonly ReportingClause[],
): ReportingClause {
  return later.reduce((ended, next) => endBeforeNext(units, ended, next), endBeforeCoordinate(units, clause, later));
}

/** Ends the reported words before somebody else's: `Lee called it “late” and Gray said …` */
function endBeforeCoordinate(
  units: readonly Unit[],
  clause: ReportingClause,
  later: readonly ReportingClause[],
): ReportingClause {
  const { content, cue } = clause;
  const other = later.find(({ source }) => source && opensCoordinate(units, source.from))?.source;
  if (!content || !other || content.from < cue.to) return clause;
  let to = other.from - 1;
  while (to > content.from && units[to - 1]?.text === ',') to--;
  return to > content.from && to < content.to ? { ...clause, content: { from: content.from, to } } : clause;
}

/** Whether a conjunction before a noun phrase begins a clause on a level with the one before. */
const opensCoordinate = (units: readonly Unit[], at: number): boolean =>
  isA(units[at - 1], 'contrastOpener') ||
  units[at - 1]?.text === ';' ||
  (isA(units[at - 1], 'coordinator') && (isSign(units[at - 2]) || units[at - 2]?.kind === 'quotation'));

const isSign = (unit: Unit | undefined): boolean => unit?.text === ',' || unit?.text === ';';

/** Ends the reported words before a second report of them: `…, CNN reported`. */
function endBeforeNext(units: readonly Unit[], clause: ReportingClause, next: ReportingClause): ReportingClause {
  const { content } = clause;
  const trailing = Math.min(...[next.via, next.source].map((phrase) => phrase?.from ?? next.cue.from), next.cue.from);
  if (!content || !next.content || next.content.to > trailing) return clause;
  if (content.from < clause.cue.from || content.to <= trailing || content.from >= trailing) return clause;
  let to = trailing;
  while (to > content.from && units[to - 1]?.kind === 'sign') to--;
  return { ...clause, content: { from: content.from, to } };
}
