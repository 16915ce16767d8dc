import { isTitleInside } from './is-title-inside.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { joinedBehind, nounPhraseStartingAt } from './noun-phrases.ts';
import { isA, type Unit } from './read-units.ts';

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

/** Whether a phrase can stand for somebody: no time or amount, and not what somebody is doing (`shifting his focus`). */
function canSpeak(units: readonly Unit[], { kind, from, to }: NounPhrase): boolean {
  const first = units[from];
  const last = units[to - 1];
  if (isA(first, 'gerund') && (from === 0 || first?.capital === false)) return false;
  if (isA(last, 'calendarWord') || (from === 0 && isA(first, 'openingAdverb'))) return false;
  return kind !== 'description' || !(isA(last, 'noSpeaker') || /^\$?[\d,.]+$/.test(last?.lower ?? ''));
}

/** The subject nearest before a unit, with what is joined to it. */
export function nearestSubject(units: readonly Unit[], before: number): NounPhrase | undefined {
  const subjects = findSubjects(units.slice(0, before));
  const subject = subjects.findLast((phrase) => !isClosedRelative(units, phrase, before));
  return subject && joinedBehind(units, subject);
}

/** Whether a phrase is the `who` of a relative clause that a comma has ended. */
function isClosedRelative(units: readonly Unit[], { from, to }: NounPhrase, before: number): boolean {
  return isA(units[from], 'relativeSubject') && units.slice(to, before).some((unit) => unit.text === ',');
}

/** Whether what stands before lets a noun phrase be a subject: no preposition, no verb whose object it is. */
export function isSubjectPlace(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before === undefined || before.kind !== 'word') return true;
  if (isA(before, 'beforeSubject')) return true;
  if (isA(before, 'preposition')) return false;
  return (
    isA(before, 'clauseOpener') ||
    isA(before, 'calendarWord') ||
    isA(before, 'adverbForm') ||
    isA(before, 'adverbBeforeSubject') ||
    isA(units[index], 'onlySubject')
  );
}

/** Where the verb of a subject begins, what a preposition joins to it, an aside between commas or a day skipped. */
export function verbBehind(units: readonly Unit[], phrase: NounPhrase): number | undefined {
  const to = endOfJoined(units, phrase);
  if (isVerbAt(units, to)) return to;
  if (isA(units[to], 'beforeDay') && isA(units[to + 1], 'calendarWord'))
    return isVerbAt(units, to + 2) ? to + 2 : undefined;
  const closing = CLOSERS.get(units[to]?.text ?? '');
  return closing === undefined ? undefined : verbBehindAside(units, to + 1, closing);
}

/** The signs that open an aside, and those that close it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
]);

function verbBehindAside(units: readonly Unit[], from: number, closing: string): number | undefined {
  for (let index = from; index < Math.min(units.length, from + LONGEST_ASIDE); index++) {
    if (units[index]?.kind === 'quotation' && !isTitleInside(units, index)) return undefined;
    if ((units[index]?.text === closing || closesAside(units[index])) && isVerbAt(units, index + 1)) return index + 1;
  }
  return undefined;
}

/** Whether a quotation has the comma inside that ends an aside. */
const closesAside = (unit: Unit | undefined): boolean => unit?.kind === 'quotation' && /,["”’']+$/.test(unit.text);

/** Past `for Platte River` in `a spokesman for Platte River`. */
function endOfJoined(units: readonly Unit[], { to: end }: NounPhrase): number {
  let to = end;
  for (let joins = 0; joins < 3 && isA(units[to], 'joiningPreposition'); joins++) {
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
  while (isA(units[index], 'adverbForm') || isA(units[index], 'adverbBeforeVerb')) index++;
  const next = units[index];
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (isA(next, 'preposition') || isA(next, 'clauseOpener')) return false;
  if (isA(next, 'auxiliary') || isA(next, 'irregularPast')) return true;
  return next.word.cue !== undefined || isA(next, 'verbForm');
}
