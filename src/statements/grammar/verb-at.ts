import { type CueForm, cueFormOf } from '../lexicon/en/cue-verbs.ts';
import type { Unit } from './read-units.ts';

/** The verb of report that a word may be a form of where it stands; in headlines it may have a capital. */
export function verbAt(units: readonly Unit[], index: number): CueForm | undefined {
  const unit = units[index];
  if (unit?.kind !== 'word') return undefined;
  const verb = cueFormOf(unit.lower);
  if (unit.lower === 'saying' && units[index - 1]?.lower === 'as') return undefined;
  if (/^(?:speak|talk)$/.test(verb?.lemma ?? '') && !isAboutSomething(units, index)) return undefined;
  if (LEADING_ON.test(verb?.lemma ?? '') && isBeforeInfinitive(units, index)) return undefined;
  if (unit.lower === 'thanks' && /^(?:to|in|for|mostly|largely)$/.test(units[index + 1]?.lower ?? '')) return undefined;
  return unit.capital && index === 0 && verb?.form !== 'participle' ? undefined : verb;
}

/** Verbs that say nothing of their own before an infinitive that reports. */
const LEADING_ON = /^(?:decline|refuse|continue)$/;

/** `declined to say`: the second verb reports, together with the first. */
const isBeforeInfinitive = (units: readonly Unit[], index: number): boolean =>
  units[index + 1]?.lower === 'to' && cueFormOf(units[index + 2]?.lower ?? '')?.form === 'base';

/** Whether a verb of speaking says of what, or has the very words right behind it. */
const isAboutSomething = (units: readonly Unit[], index: number): boolean =>
  /^(?:about|of|out|against|up|for|:)$/.test(units[index + 1]?.lower ?? '') ||
  units.slice(index + 1, index + 3).some(({ kind }) => kind === 'quotation');
