import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { verbBehind } from '../grammar/subjects.ts';
import { contentAfter } from './reported-content.ts';
import type { ReportingClause } from './reporting-clause.ts';

/**
 * The clause that a quotation makes of a verb which reports nothing elsewhere: `Lee pushed her promise of “free tea”`.
 * `undefined` where the speaker has no verb before the quotation.
 */
export function readImpliedClause(
  units: readonly Unit[],
  source: NounPhrase,
  quotation: number,
): ReportingClause | undefined {
  let verb = verbBehind(units, source);
  if (verb === undefined || verb >= quotation) return undefined;
  while (isBeforeMainVerb(units[verb]) && verb + 1 < quotation && units[verb + 1]?.kind === 'word') verb++;
  const content = contentAfter(units, verb + 1, null);
  if (!content || content.from > quotation || content.to <= quotation) return undefined;
  return { cue: { from: verb, to: verb + 1 }, verb: null, source, listener: null, content };
}

const isBeforeMainVerb = (unit: Unit | undefined): boolean =>
  isA(unit, 'auxiliary') || isA(unit, 'adverb') || isA(unit, 'adverbForm');
