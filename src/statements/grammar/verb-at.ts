import type { CueForm } from '../lexicon/language/cue-form.ts';
import { headOfPhrase } from './noun-phrase.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { isA, type Unit } from './read-units.ts';

/** The verb of report that a word may be a form of where it stands; in headlines it may have a capital. */
export function verbAt(units: readonly Unit[], index: number): CueForm | undefined {
  const unit = units[index];
  if (unit?.kind !== 'word') return undefined;
  const { cue } = unit.word;
  if (cue === undefined) return undefined;
  if (isA(unit, 'sayingWord') && isA(units[index - 1], 'asWord')) return undefined;
  if (cue.traits.has('needs a topic') && !isAboutSomething(units, index)) return undefined;
  if (meansElse(cue, units, index + 1)) return undefined;
  if (cue.traits.has('leads on') && isBeforeInfinitive(units, index)) return undefined;
  if (isA(unit, 'thanksWord') && isA(units[index + 1], 'behindThanks')) return undefined;
  return unit.capital && index === 0 && cue.form !== 'participle' ? undefined : cue;
}

/** `called up`, `added 0.3 %`: by what stands behind it a verb may report nothing. */
const meansElse = ({ otherwise, traits }: CueForm, units: readonly Unit[], behind: number): boolean =>
  otherwise.has(units[behind]?.lower ?? '') || (traits.has('counts') && isCounted(units, behind));

/** Whether a figure or a result stands behind a verb: `0.3 %`, `a profit of $3m`. */
function isCounted(units: readonly Unit[], at: number): boolean {
  if (/^[$€£]?\d/.test(units[at]?.text ?? '')) return true;
  const phrase = nounPhraseStartingAt(units, at);
  return phrase !== undefined && isA(headOfPhrase(units, phrase), 'resultNoun');
}

/** `declined to say`: the second verb reports, together with the first. */
const isBeforeInfinitive = (units: readonly Unit[], index: number): boolean =>
  isA(units[index + 1], 'infinitiveMarker') && units[index + 2]?.word.cue?.form === 'base';

/** Whether a verb of speaking says of what, or has the very words right behind it. */
const isAboutSomething = (units: readonly Unit[], index: number): boolean =>
  isA(units[index + 1], 'topicParticle') ||
  units[index + 1]?.text === ':' ||
  units.slice(index + 1, index + 3).some(({ kind }) => kind === 'quotation');
