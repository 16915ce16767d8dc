import { cueFormOf } from '../lexicon/en/cue-verbs.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  IRREGULAR_PAST,
  JOINING_PREPOSITIONS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/en/function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { joinedBehind, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';

/** The subjects of a row of units: noun phrases that begin a clause and have a verb behind them. */
export function findSubjects(units: readonly Unit[]): NounPhrase[] {
  const subjects: NounPhrase[] = [];
  for (let index = 0; index < units.length; index++) {
    const phrase = nounPhraseStartingAt(units, index);
    if (phrase === undefined) continue;
    if (canSpeak(units, phrase) && isSubjectPlace(units, index) && verbBehind(units, phrase) !== undefined)
      subjects.push(phrase);
    index = phrase.to - 1;
  }
  return subjects;
}

/** Times, amounts and the like, which are subjects of nothing that is said. */
const NO_SPEAKERS =
  /^(?:\$?[\d,.]+|times?|days?|weeks?|months?|years?|hours?|minutes?|mornings?|afternoons?|evenings?|nights?|moments?|same|percent|way|ways|things?|number|amount|rest|lot|while)$/;

/** Whether a phrase can stand for somebody: no time or amount, and not what somebody is doing (`shifting his focus`). */
function canSpeak(units: readonly Unit[], { kind, from, to }: NounPhrase): boolean {
  const first = units[from]?.lower ?? '';
  if (/^[a-z]{3,}ing$/.test(first) && (from === 0 || units[from]?.capital === false)) return false;
  if (WEEKDAYS.has(units[to - 1]?.lower ?? '') || (from === 0 && OPENING_ADVERBS.test(first))) return false;
  return kind !== 'description' || !NO_SPEAKERS.test(units[to - 1]?.lower ?? '');
}

/** Adverbs whose capital is only that of the sentence. */
const OPENING_ADVERBS =
  /^(?:earlier|later|meanwhile|instead|moreover|furthermore|nonetheless|nevertheless|indeed|overall|[a-z]+(?:al|ent|ant|iv?e|ous|ed|ing|ful|te|ar)ly)$/;

/** The subject nearest before a unit, with what is joined to it. */
export function nearestSubject(units: readonly Unit[], before: number): NounPhrase | undefined {
  const subjects = findSubjects(units.slice(0, before));
  const subject = subjects.findLast((phrase) => !isClosedRelative(units, phrase, before));
  return subject && joinedBehind(units, subject);
}

/** Whether a phrase is the `who` of a relative clause that a comma has ended. */
function isClosedRelative(units: readonly Unit[], { from, to }: NounPhrase, before: number): boolean {
  return /^(?:who|which)$/.test(units[from]?.lower ?? '') && units.slice(to, before).some((unit) => unit.text === ',');
}

/** The name that ends right before a colon with a sign or nothing before it: `Lee:`, `… - Lee:`. */
export function nameAtColon(units: readonly Unit[], colon: number): NounPhrase | undefined {
  const phrase = nounPhraseEndingAt(units, endBeforeBracket(units, colon) - 1);
  const from = phrase?.name?.from;
  if (phrase === undefined || from === undefined) return undefined;
  return from === 0 || units[from - 1]?.kind === 'sign' ? { ...phrase, from } : undefined;
}

/** Past `(R-S.C.)` between a name and a colon, backwards. */
function endBeforeBracket(units: readonly Unit[], colon: number): number {
  if (units[colon - 1]?.text !== ')') return colon;
  for (let index = colon - 2; index > colon - 6; index--) if (units[index]?.text === '(') return index;
  return colon;
}

/** Whether what stands before lets a noun phrase be a subject: no preposition, no verb whose object it is. */
export function isSubjectPlace(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before === undefined || before.kind !== 'word') return true;
  if (/^(?:as|after|before|since|until|than)$/.test(before.lower)) return true;
  if (PREPOSITIONS.has(before.lower)) return false;
  return (
    CLAUSE_OPENERS.has(before.lower) ||
    WEEKDAYS.has(before.lower) ||
    /ly$|^(?:now|then|later|still|meanwhile|instead|yet|even|again|too|perhaps)$/.test(before.lower) ||
    /^(?:he|she|they|who|which)$/.test(units[index]?.lower ?? '')
  );
}

/** Where the verb of a subject begins, what a preposition joins to it, an aside between commas or a day skipped. */
export function verbBehind(units: readonly Unit[], phrase: NounPhrase): number | undefined {
  const to = endOfJoined(units, phrase);
  if (isVerbAt(units, to)) return to;
  const next = units[to]?.text;
  if (next === 'on' && WEEKDAYS.has(units[to + 1]?.lower ?? '')) return isVerbAt(units, to + 2) ? to + 2 : undefined;
  const closing = next === ',' ? ',' : next === '(' ? ')' : undefined;
  return closing === undefined ? undefined : verbBehindAside(units, to + 1, closing);
}

function verbBehindAside(units: readonly Unit[], from: number, closing: string): number | undefined {
  for (let index = from; index < Math.min(units.length, from + LONGEST_ASIDE); index++) {
    if (units[index]?.kind === 'quotation' && !isTitleInside(units, index)) return undefined;
    if ((units[index]?.text === closing || closesAside(units[index])) && isVerbAt(units, index + 1)) return index + 1;
  }
  return undefined;
}

/** Whether a quotation is a name or a title within a sentence: `author of “The Ferry,”`. */
export function isTitleInside(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? '';
  const before = units[at - 1];
  if (before?.kind !== 'word' || cueFormOf(before.lower) || text.length > LONGEST_TITLE) return false;
  if (!/^[^\p{L}\p{N}]+\p{Lu}/u.test(text)) return false;
  return /^(?:titled|entitled|called|named)$/.test(before.lower) || !/[.!?]["”’']*$/.test(text);
}

/** Characters of a title within a sentence, at most. */
const LONGEST_TITLE = 60;

/** Whether a quotation has the comma inside that ends an aside. */
const closesAside = (unit: Unit | undefined): boolean => unit?.kind === 'quotation' && /,["”’']+$/.test(unit.text);

/** Past `for Platte River` in `a spokesman for Platte River`. */
function endOfJoined(units: readonly Unit[], { to: end }: NounPhrase): number {
  let to = end;
  for (let joins = 0; joins < 3 && JOINING_PREPOSITIONS.has(units[to]?.lower ?? ''); joins++) {
    const joined = nounPhraseStartingAt(units, to + 1);
    if (joined === undefined || joined.kind === 'pronoun') break;
    to = joined.to;
  }
  return to;
}

/** Units between a subject and its verb, at most. */
const LONGEST_ASIDE = 30;

function isVerbAt(units: readonly Unit[], from: number): boolean {
  let index = from;
  while (ADVERB.test(units[index]?.lower ?? '')) index++;
  const next = units[index];
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.has(next.lower)) return false;
  if (AUXILIARIES.has(next.lower) || IRREGULAR_PAST.has(next.lower)) return true;
  return cueFormOf(next.lower) !== undefined || /(?:ed|[a-z]{2}s)$/.test(next.lower);
}

const ADVERB = /ly$|^(?:also|then|later|once|again|now|never|recently|soon|still)$/;

/** `Lee, who said …`: Lee, for the relative pronoun; `undefined` for any other phrase. */
export function antecedentOf(units: readonly Unit[], { from }: NounPhrase): NounPhrase | undefined {
  if (!/^(?:who|which|that)$/.test(units[from]?.lower ?? '')) return undefined;
  return antecedentBefore(units, from);
}

/** The noun phrase that a relative pronoun follows, behind a comma or not. */
export function antecedentBefore(units: readonly Unit[], relative: number): NounPhrase | undefined {
  return nounPhraseEndingAt(units, units[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
}
