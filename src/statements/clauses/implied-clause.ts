import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { isSubjectPlace, verbBehind } from '../grammar/subjects.ts';
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

/** Words of a quotation that is nothing but a verb with its adverb, at most. */
const LONGEST_VERB = 3;

/** The clause whose verb of report is quoted itself: `Lee “strongly suggested” to Gray that …`. */
export function readQuotedVerb(units: readonly Unit[], quotation: number): ReportingClause | undefined {
  const unit = units[quotation];
  const words = unit?.text.match(/[\p{L}'’-]+/gu) ?? [];
  const verb = unit?.lexicon.lookUp(words.at(-1)?.toLowerCase() ?? '').cue;
  const isVerb = verb?.form === 'past' && (verb.manner === 'speech' || verb.manner === 'telling');
  if (!isVerb || words.length > LONGEST_VERB || units[quotation + 1]?.kind !== 'word') return undefined;
  const source = nounPhraseEndingAt(units, quotation - 1);
  if (source?.name == null || !isSubjectPlace(units, source.name.from)) return undefined;
  const cue = { from: quotation, to: quotation + 1 };
  return { cue, verb, source, listener: null, content: contentAfter(units, cue.to, null) };
}

const isBeforeMainVerb = (unit: Unit | undefined): boolean =>
  isA(unit, 'auxiliary') || isA(unit, 'adverb') || isA(unit, 'adverbForm');
