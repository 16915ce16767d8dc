import type { NounPhrase } from './noun-phrases.ts';
import { isOutlet } from './outlets.ts';
import type { Unit } from './read-units.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { textOf } from './speakers.ts';

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
  const relays = clauses.filter((clause) => isRelay(units, clause));
  const own = relays.length < clauses.length ? clauses.filter((clause) => !relays.includes(clause)) : clauses;
  const clause = own.find((each) => !isSubordinate(units, each)) ?? own[0];
  const relay = relays.find((each) => each !== clause)?.source;
  const named = [relay, clauses.find((each) => each.via)?.via, outletTold(units, clause)].find((phrase) => phrase);
  return { clause, via: named ? nameOf(units, named) : null };
}

/** Whether a clause names an outlet as its source. */
export function isRelay(units: readonly Unit[], { source }: ReportingClause): boolean {
  return source?.kind === 'name' && isOutlet(nameOf(units, source));
}

function outletTold(units: readonly Unit[], clause: ReportingClause | undefined): NounPhrase | undefined {
  const listener = clause?.listener;
  return listener?.kind === 'name' && isOutlet(nameOf(units, listener)) ? listener : undefined;
}

const nameOf = (units: readonly Unit[], { name, from, to }: NounPhrase): string =>
  textOf(units, name?.from ?? from, name?.to ?? to);

/** `who announced …`, `what the diplomat described as …`: said by the way. */
function isSubordinate(units: readonly Unit[], { source, cue }: ReportingClause): boolean {
  if (source === null) return false;
  if (units[source.from - 1]?.lower === 'what') return true;
  const isRelative =
    /^(?:who|which)$/.test(units[source.to]?.lower ?? '') || /^(?:who|which)$/.test(units[source.to + 1]?.lower ?? '');
  return isRelative && cue.from - source.to < 6;
}
