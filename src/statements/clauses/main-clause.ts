import type { Statement } from '../../report/report.ts';
import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isA, textOf, type Unit } from '../grammar/read-units.ts';
import { skipBack } from '../grammar/skip-back.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The clause that says whose statement it is, and the outlet through which it came. */
export interface MainClause<Clause extends ReportingClause> {
  readonly clause: Clause | undefined;
  /** As written, without what describes it: `RIA Novosti`. */
  readonly via: string | null;
}

/**
 * Tells the clause of a statement's speaker from those that only relay it. An outlet that alone is named is the
 * speaker itself.
 */
export function chooseMainClause<Clause extends ReportingClause>(
  units: readonly Unit[],
  clauses: readonly Clause[],
): MainClause<Clause> {
  const relays = relaysOf(units, clauses);
  const unrelayed = relays.length < clauses.length ? clauses.filter((clause) => !relays.includes(clause)) : clauses;
  const main = unrelayed.filter((each) => !isSubordinate(units, each));
  const clause = main.find((each) => !main.some((other) => holdsCue(other, each))) ?? main[0] ?? unrelayed[0];
  const relay = relays.find((each) => each !== clause)?.source;
  const named = [relay, clauses.find((each) => each.via)?.via, outletTold(units, clause)].find((phrase) => phrase);
  return { clause, via: named ? nameOf(units, named) : null };
}

/** The clauses that only relay what others tell. */
export const relaysOf = <Clause extends ReportingClause>(
  units: readonly Unit[],
  clauses: readonly Clause[],
): Clause[] =>
  clauses.filter((clause) => isRelay(units, clause) || clauses.some(({ via }) => via && via === clause.source));

/** What a clause tells of whoever it names. */
export function mannerOf({ verb }: ReportingClause): Statement['manner'] {
  return verb?.manner === 'thought' || verb?.manner === 'finding' ? verb.manner : 'speech';
}

/** Whether a clause names as its source an outlet, or what somebody's words are recorded in: `according to a transcript`. */
export function isRelay(units: readonly Unit[], { source, verb }: ReportingClause): boolean {
  if (source === null || source.kind === 'pronoun') return false;
  if (source.kind === 'name') return isOutlet(units, source);
  return verb === null && isA(headOfPhrase(units, source), 'recording');
}

/** Whether one clause reports what another one says: `…, the ministry said` of `Lee called for …` */
const holdsCue = ({ content, source, via }: ReportingClause, { cue }: ReportingClause): boolean =>
  source !== null && !via && content !== null && content.from <= cue.from && cue.to <= content.to;

function outletTold(units: readonly Unit[], clause: ReportingClause | undefined): NounPhrase | undefined {
  const listener = clause?.listener;
  return listener?.kind === 'name' && isOutlet(units, listener) ? listener : undefined;
}

const isOutlet = (units: readonly Unit[], phrase: NounPhrase): boolean =>
  units[phrase.from]?.lexicon.namesOutlet(nameOf(units, phrase)) === true;

const nameOf = (units: readonly Unit[], { name, from, to }: NounPhrase): string =>
  textOf(units, name?.from ?? from, name?.to ?? to);

/** `who announced …`, `when asked …`, `…, adding that …`: said by the way. */
function isSubordinate(units: readonly Unit[], clause: ReportingClause): boolean {
  const { source, cue, verb } = clause;
  if (verb?.form === 'participle' && skipBack(units, cue.to - 2).auxiliary === undefined) return true;
  const start = source && source.from < cue.from ? source.from : cue.from;
  if (isA(units[start - 1], 'circumstanceOfReport')) return true;
  if (source === null) return false;
  const isRelative = isA(units[source.to], 'relativeSubject') || isA(units[source.to + 1], 'relativeSubject');
  return isRelative && cue.from - source.to < 6;
}
