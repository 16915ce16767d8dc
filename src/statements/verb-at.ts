import { type CueForm, cueFormOf } from './cue-verbs.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './function-words.ts';
import type { Unit } from './read-units.ts';

/** The verb of report at a unit, if the word is one here. */
export function verbAt(units: readonly Unit[], index: number): CueForm | undefined {
  const unit = units[index];
  if (unit?.kind !== 'word' || (unit.capital && !isCapitalVerb(units, index))) return undefined;
  const verb = cueFormOf(unit.lower);
  if (unit.lower === 'thanks' && /^(?:to|in|for|mostly|largely)$/.test(units[index + 1]?.lower ?? '')) return undefined;
  if (verb && MEANING_MORE.test(verb.lemma) && !isBesideReport(units, index)) return undefined;
  return verb === undefined || verb.manner === 'thought' || isNoun(units, index, verb) ? undefined : verb;
}

/** Verbs that report only beside a quotation, a colon, `that` or the end of what is reported. */
const MEANING_MORE = /^(?:continue|maintain|state|rule|challenge|add|read)$/;

/** Units that may stand between such a verb and the sign of a report. */
const FARTHEST_SIGN = 3;

function isBesideReport(units: readonly Unit[], index: number): boolean {
  const around = units.slice(Math.max(0, index - FARTHEST_SIGN), index + 1 + FARTHEST_SIGN);
  if (around.some(({ kind, text }) => kind === 'quotation' || text === ':' || text === 'that')) return true;
  const next = units[index + 1];
  return next === undefined || /^[.,]$/.test(next.text) || SUBJECT_PRONOUNS.has(next.lower);
}

/** Whether a capitalised word is a verb in a headline that capitalises most words. */
function isCapitalVerb(units: readonly Unit[], index: number): boolean {
  return (
    index > 0 &&
    /^(?:says|said|calls|tells|told|warns|vows|claims|slams|blasts|accuses|urges|admits|denies|asks|argues|sees|rips|attacks|praises)$/.test(
      units[index]?.lower ?? '',
    )
  );
}

/** Determiners that can stand for people and have a verb behind them: `some say`. */
const PLURALS = /^(?:that|those|these|all|some|many|several|most|both|few|others?)$/;
const BE = /^(?:is|are|was|were|be|been|being|am|'s)$/;

/** Whether a word that can be a verb is a noun here: `the claim`, `his call`. */
function isNoun(units: readonly Unit[], index: number, { form, manner }: CueForm): boolean {
  const before = units[index - 1]?.lower;
  if (before === undefined) return form !== 'participle';
  const isCounted =
    manner === 'speech' && /^(?:two|three|four|five)$/.test(before) && units[index - 2]?.lower === 'the';
  const isDetermined = DETERMINERS.has(before) && !PLURALS.test(before) && !isCounted;
  if (form === 'past') return isDetermined;
  if (form === 'participle') return false;
  if (isDetermined || POSSESSIVES.has(before) || before === "'s") return true;
  return (PREPOSITIONS.has(before) && before !== 'to') || (form === 'base' && BE.test(before));
}
