import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/read-units.ts';
import { skipBack } from '../grammar/skip-back.ts';
import { unitClass } from '../grammar/unit-class.ts';
import type { CueForm } from '../lexicon/en/cue-verbs.ts';
import { type ClauseEdge, CUE_BIAS, CUE_WEIGHTS, type CueSign, VERB_WEIGHTS } from '../lexicon/en/cue-weights.ts';
import { BE } from '../lexicon/en/function-words.ts';
import { DOCUMENTS, PERSONS } from '../lexicon/en/head-nouns.ts';
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

/**
 * Log-odds from which a verb is taken to report something. Less finds more of what is said, and more that is not said by
 * anybody; thoughts and findings need more, as a reader looks for words first.
 */
const LEAST = { speech: -0.4, thought: 0.7 } as const;

/** Whether a verb reports something where it stands. */
export function isReport(place: CuePlace): boolean {
  if (place.found === undefined && hasSubject(place)) return false;
  const own = CUE_BIAS + (VERB_WEIGHTS.get(place.verb.lemma) ?? 0);
  const sum = cueSigns(place).reduce((total, sign) => total + CUE_WEIGHTS[sign], own);
  return sum > (/^(?:thought|finding)$/.test(place.verb.manner) ? LEAST.thought : LEAST.speech);
}

/** Whether a verb must have a subject: it is no infinitive, participle or noun, nor passive like `when asked` and `reported by`. */
function hasSubject({ units, index, verb: { form } }: CuePlace): boolean {
  const { last, isPassive } = skipBack(units, index - 1);
  const isDone = isPassive || units[index + 1]?.lower === 'by';
  return form === 'past' && !isDone && !/^(?:when|if|as|once|while)$/.test(units[last]?.lower ?? '');
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
  if (units.slice(index + 1, index + THAT_WINDOW).some(({ lower }) => lower === 'that')) signs.push('that ahead');
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

const HAVE = /^(?:has|have|had|having|'ve)$/;

function auxiliarySign(auxiliary: string): CueSign {
  if (auxiliary === '') return 'no auxiliary';
  if (BE.test(auxiliary)) return 'passive or progressive';
  return HAVE.test(auxiliary) ? 'perfect auxiliary' : 'modal auxiliary';
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
  return /^(?:and|but|or)$/.test(unit.lower) ? 'a conjunction' : 'a word';
}

function sourceSigns(units: readonly Unit[], found: FoundSource | undefined): CueSign[] {
  if (found === undefined) return ['no clause'];
  const { source, inverted, cueFrom } = found;
  const signs: CueSign[] = source
    ? [...headSigns(units, source), ...openerSigns(units[source.from - 1]?.lower ?? '')]
    : [];
  if (inverted) signs.push('inverted');
  if (cueFrom !== undefined) signs.push(REFUSALS.test(units[cueFrom]?.lower ?? '') ? 'declined to' : 'infinitive');
  return signs;
}

/** Verbs with which somebody tells that they won't. */
const REFUSALS = /^(?:declin|refus)/;

function openerSigns(before: string): CueSign[] {
  if (/^(?:when|after|as|while|if|because|since|before|although|though|than)$/.test(before))
    return ['in a circumstance'];
  return /^(?:that|whether|how|what|why)$/.test(before) ? ['in a clause'] : [];
}

function headSigns(units: readonly Unit[], phrase: NounPhrase): CueSign[] {
  if (phrase.kind !== 'description') return [];
  const head = headOfPhrase(units, phrase);
  if (PERSONS.test(head)) return ['by a person'];
  return [DOCUMENTS.test(head) ? 'by a document' : 'by something else'];
}
