import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { skipBack } from '../grammar/skip-back.ts';
import { unitClass } from '../grammar/unit-class.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import type { ClauseEdge, CueSign } from '../lexicon/language/signs.ts';
import type { CueWeights } from '../lexicon/language/weights.ts';
import type { FoundSource } from './sources-of-participles.ts';

/** A form of a verb of report in its sentence. */
export interface CuePlace {
  readonly units: readonly Unit[];
  readonly index: number;
  readonly verb: CueForm;
  /** `undefined` where nobody can be found whose verb it is. */
  readonly found: FoundSource | undefined;
  /** Whether no other verb of report stands before it in the sentence. */
  readonly isFirst: boolean;
}

/** Whether a verb reports something where it stands. */
export function reportsSomething(place: CuePlace): boolean {
  const weights = place.units[place.index]?.lexicon.weights.cues;
  if (weights === undefined || lacksSubject(place)) return false;
  const { manner } = place.verb;
  return weigh(place, weights) > weights.least[manner === 'thought' || manner === 'finding' ? 'thought' : 'speech'];
}

function weigh(place: CuePlace, { bias, signs, verbs }: CueWeights): number {
  const ofVerb = bias + (verbs.get(place.verb.lemma) ?? 0);
  return cueSigns(place).reduce((sum, sign) => sum + (signs[sign] ?? 0), ofVerb);
}

/** Whether a verb has no subject though it must have one: it reports nothing, whatever speaks for it. */
export const lacksSubject = (place: CuePlace): boolean => place.found === undefined && needsSubject(place);

/** Whether a verb must have a subject: it is no infinitive, participle or noun, nor passive like `when asked` and `reported by`. */
function needsSubject({ units, index, verb: { form } }: CuePlace): boolean {
  // `in a dispute that …`
  if (form === 'base' && isA(units[index - 1], 'singularDeterminer')) return true;
  const { last, isPassive } = skipBack(units, index - 1);
  const isDone = isPassive || isA(units[index + 1], 'byWord');
  return form === 'past' && !isDone && !isA(units[last], 'beforeParticiple');
}

/** What speaks for and against a verb's reporting something where it stands. */
export function cueSigns({ units, index, verb, found, isFirst }: CuePlace): CueSign[] {
  const { last, auxiliary } = skipBack(units, index - 1);
  const signs: CueSign[] = [
    `${verb.manner}, ${verb.form}`,
    `${verb.manner} by ${found?.source?.kind ?? 'nobody'}`,
    `then ${unitClass(units[index + 1])}`,
    `behind ${unitClass(units[last])}`,
    auxiliarySign(auxiliary),
    edgeSign(units, index, found),
    ...sourceSigns(units, found),
  ];
  if (units[index]?.capital) signs.push('capital');
  if (!isFirst) signs.push('another verb before');
  if (units.slice(index + 1, index + THAT_WINDOW).some((unit) => isA(unit, 'reportOpener'))) signs.push('that ahead');
  if (hasQuotation(units, index + 1, index + QUOTATION_WINDOWS.ahead)) signs.push('quotation ahead');
  if (hasQuotation(units, Math.max(0, index - QUOTATION_WINDOWS.before), index)) signs.push('quotation before');
  return signs;
}

/** Units behind a verb within which `that` belongs to it. */
const THAT_WINDOW = 7;

/** Units on either side of a verb within which a quotation may be what it reports. */
const QUOTATION_WINDOWS = { ahead: 12, before: 8 } as const;

const hasQuotation = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ kind }) => kind === 'quotation');

function auxiliarySign(auxiliary: Unit | undefined): CueSign {
  if (auxiliary === undefined) return 'no auxiliary';
  if (isA(auxiliary, 'passiveAuxiliary')) return 'passive or progressive';
  return isA(auxiliary, 'perfectAuxiliary') ? 'perfect auxiliary' : 'modal auxiliary';
}

/** Behind what the verb stands together with its source, and whether nothing stands behind them. */
function edgeSign(units: readonly Unit[], index: number, found: FoundSource | undefined): CueSign {
  const start = Math.min(found?.source?.from ?? index, index);
  const next = units[index + 1];
  const isEnd = next === undefined || (/^[.?!]$/.test(next.text) && units[index + 2] === undefined);
  const isLast = isEnd && found?.cueFrom === undefined;
  return `clause behind ${edgeBefore(units[start - 1])}${isLast ? ', closing' : ''}`;
}

function edgeBefore(unit: Unit | undefined): ClauseEdge {
  if (unit === undefined) return 'nothing';
  if (unit.kind === 'quotation') return 'a quotation';
  if (unit.text === ',') return 'a comma';
  if (unit.kind === 'sign') return 'a sign';
  return isA(unit, 'conjunction') ? 'a conjunction' : 'a word';
}

function sourceSigns(units: readonly Unit[], found: FoundSource | undefined): CueSign[] {
  if (found === undefined) return ['no clause'];
  const { source, inverted, cueFrom } = found;
  const signs: CueSign[] = source ? [...headSigns(units, source), ...openerSigns(units[source.from - 1])] : [];
  if (inverted) signs.push('inverted');
  if (cueFrom !== undefined) signs.push(refuses(units[cueFrom]) ? 'declined to' : 'infinitive');
  return signs;
}

/** Whether somebody tells by a verb that they won't. */
const refuses = (unit: Unit | undefined): boolean => unit?.word.cue?.traits.has('refuses') === true;

function openerSigns(before: Unit | undefined): CueSign[] {
  if (isA(before, 'circumstanceOfVerb')) return ['in a circumstance'];
  return isA(before, 'contentOpener') ? ['in a clause'] : [];
}

function headSigns(units: readonly Unit[], phrase: NounPhrase): CueSign[] {
  if (phrase.kind !== 'description') return [];
  const head = headOfPhrase(units, phrase);
  if (isA(head, 'personNoun')) return ['by a person'];
  return [isA(head, 'documentNoun') ? 'by a document' : 'by something else'];
}
