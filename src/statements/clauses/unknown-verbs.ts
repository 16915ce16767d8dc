import { nounPhraseEndingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { contentBefore } from './reported-content.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** `“…,” X thundered`: whatever X does right after a quotation, unless the verb is an auxiliary. */
export function readUnknownVerb(units: readonly Unit[], index: number): ReportingClause | undefined {
  const unit = units[index];
  if (unit === undefined || unit.kind !== 'word' || unit.capital) return undefined;
  if (!isA(unit, 'unknownVerb') && !isPhrasalVerb(unit, units[index + 1])) return undefined;
  if (isA(unit, 'auxiliary') || unit.word.cue) return undefined;
  const source = nounPhraseEndingAt(units, index - 1);
  if (source === undefined || (source.kind === 'description' && !units[index - 1]?.capital)) return undefined;
  if (!hasNoObject(units[index + 1])) return undefined;
  const before = units[source.from - 1];
  const quotation = before?.text === ',' ? source.from - 2 : source.from - 1;
  if (units[quotation]?.kind !== 'quotation' || !/[,?!.]["”’']*$/.test(units[quotation]?.text ?? '')) return undefined;
  const content = contentBefore(units, source.from, undefined);
  return { cue: { from: index, to: index + 1 }, verb: null, source, listener: null, content };
}

/** Whether a verb ends its clause or has only the occasion behind it, so that the quotation is what it is about. */
const hasNoObject = (next: Unit | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  isA(next, 'preposition') ||
  isA(next, 'adverbForm') ||
  isA(next, 'behindBareVerb');

/** `went on`, `shot back`: verbs of saying together with their particle only. */
const isPhrasalVerb = ({ word }: Unit, next: Unit | undefined): boolean =>
  word.sayingParticle !== undefined && word.sayingParticle === next?.lower;
