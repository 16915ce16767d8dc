import { type NounPhrase, phraseOf } from './noun-phrase.ts';
import { isNounLike } from './noun-words.ts';
import { isA, type Unit } from './read-units.ts';
import {
  isInflectedCue,
  isInnerAdverb,
  isNameJoin,
  isOutletNumber,
  isPossessiveSign,
  isSingularNoun,
  leadsToName,
} from './words-in-phrases.ts';

/** Longest noun phrase without prepositions, in units: keeps the search linear. */
const LONGEST_PHRASE = 9;

/** The noun phrase whose last unit is at `last`, or `undefined` where none ends there. */
export function nounPhraseEndingAt(units: readonly Unit[], last: number): NounPhrase | undefined {
  const unit = units[last];
  if (unit === undefined || unit.kind === 'quotation') return undefined;
  if (isA(unit, 'subjectPronoun')) return { kind: 'pronoun', from: last, to: last + 1, name: null };
  const standsAlone = standingAlone(units, last);
  if (standsAlone) return standsAlone;
  if (/^\d+$/.test(unit.text) && isA(units[last - 1], 'beforePeriod') && last > 1)
    return { kind: 'description', from: last - 2, to: last + 1, name: null };
  if (!isNounLike(unit) || !/\p{L}/u.test(unit.text)) return undefined;
  const from = startOfBasePhrase(units, last);
  const base = phraseOf(units, from, last + 1);
  return joinedToNounBefore(units, base);
}

/** The noun phrase whose first unit is at `first`. */
export function nounPhraseStartingAt(units: readonly Unit[], first: number): NounPhrase | undefined {
  const unit = units[first];
  if (unit === undefined || unit.kind !== 'word') return undefined;
  if (isA(unit, 'subjectPronoun') || (isA(unit, 'objectPronoun') && !unit.capital)) {
    return { kind: 'pronoun', from: first, to: first + 1, name: null };
  }
  const hasDeterminer = isA(unit, 'determiner');
  const part = partOf(units, first);
  if (part) return part;
  const standsAlone = standingAlone(units, first);
  if (standsAlone && !isNounLike(units[first + 1] ?? unit)) return standsAlone;
  const to = endOfPhrase(units, first, hasDeterminer ? first + 1 : first);
  if (to === first || (to === first + 1 && hasDeterminer && !unit.capital)) return undefined;
  return phraseOf(units, first, to);
}

function endOfPhrase(units: readonly Unit[], first: number, from: number): number {
  let to = from;
  const goesOn = (at: number): boolean => goesOnWith(units, at) || isSingularNoun(units, first, at);
  while (to - first < LONGEST_PHRASE && goesOn(to) && !endsBefore(units, to, { first, hasDeterminer: from > first }))
    to++;
  return joinsRole(units, first, to) ? (nounPhraseStartingAt(units, to + 1)?.to ?? to) : to;
}

/** `oil and gas worker Ann Lee`: one role of two nouns, not two people. */
function joinsRole(units: readonly Unit[], first: number, to: number): boolean {
  const noun = units[to - 1];
  if (to === first || noun?.capital !== false || !isA(units[to], 'joinsNames')) return false;
  if (isA(noun, 'individual') || isA(noun, 'personNoun') || isA(noun, 'pluralForm')) return false;
  const behind = units.slice(to + 1, to + 1 + LONGEST_ROLE);
  const role = behind.slice(
    0,
    behind.findIndex(({ capital }) => capital),
  );
  return (
    isA(role.at(-1), 'individual') && role.every(({ kind, word }) => kind === 'word' && !word.classes.has('smallWord'))
  );
}

/** Units of the second noun of a role and the name behind it that are looked at. */
const LONGEST_ROLE = 5;

/** `one of his aides` */
function partOf(units: readonly Unit[], first: number): NounPhrase | undefined {
  if (!isPart(units, first) || isPart(units, first + 2)) return undefined;
  const whole = nounPhraseStartingAt(units, first + 2);
  return whole && whole.kind !== 'pronoun' ? { kind: 'description', from: first, to: whole.to, name: null } : undefined;
}

const isPart = (units: readonly Unit[], at: number): boolean => isA(units[at + 1], 'ofWord') && isA(units[at], 'part');

/** A determiner that stands for people without a noun: `several said`, `tweeted another`, `the two wrote`. */
function standingAlone(units: readonly Unit[], at: number): NounPhrase | undefined {
  if (!isA(units[at], 'standsAlone')) return undefined;
  const from = isA(units[at - 1], 'beforeAlone') ? at - 1 : at;
  return { kind: 'description', from, to: at + 1, name: null };
}

/** Whether a phrase beginning to the left goes on with this unit. */
function goesOnWith(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (isPossessiveSign(unit)) return true;
  if (isNameJoin(units, index) || isInnerAdverb(units, index)) return true;
  return (
    isNounLike(unit) &&
    !isA(unit, 'calendarWord') &&
    (unit.capital ||
      unit.word.cue === undefined ||
      isA(units[index - 1], 'determiner') ||
      (!isInflectedCue(unit) && leadsToName(units, index)))
  );
}

/** `'s`, `of` between names, and `named` in `an engineer named Ann Lee`. */
const joinsOn = (units: readonly Unit[], index: number): boolean =>
  isPossessiveSign(units[index]) ||
  isNameJoin(units, index) ||
  isOutletNumber(units, index) ||
  (isA(units[index], 'calledWord') && units[index + 1]?.capital === true);

/** Whether a lower-case word after a name is its verb, not the noun that it belongs to. */
function endsBefore(
  units: readonly Unit[],
  index: number,
  { first, hasDeterminer }: { first: number; hasDeterminer: boolean },
): boolean {
  const unit = units[index];
  const before = units[index - 1];
  if (unit === undefined || before === undefined || unit.capital || index === first) return false;
  if (joinsOn(units, index)) return false;
  const isIndefinite = isA(units[first], 'indefinite');
  const isAffiliated = isA(before, 'affiliation') && !isA(unit, 'participleForm');
  if (before.capital && !isIndefinite && !isAffiliated && index > first + (hasDeterminer ? 1 : 0)) {
    return !isA(unit, 'roleNoun') && !leadsToName(units, index);
  }
  return (
    index > first + (hasDeterminer ? 1 : 0) &&
    !isInnerAdverb(units, index - 1) &&
    (isA(unit, 'irregularPast') || (index > first + 1 && isA(unit, 'endsPhrase')))
  );
}

function startOfBasePhrase(units: readonly Unit[], last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE && belongsBefore(units, from)) from--;
  return from;
}

/** Whether the phrase that begins here begins a unit earlier. */
function belongsBefore(units: readonly Unit[], from: number): boolean {
  const unit = units[from];
  const before = units[from - 1];
  if (unit === undefined || before === undefined || before.kind === 'quotation') return false;
  if (isPossessiveSign(before) || isPossessiveSign(unit)) return true;
  if (isA(unit, 'determiner') && !isNameJoin(units, from)) return false;
  if (isA(before, 'determiner') || isInnerAdverb(units, from - 1)) return true;
  if (!isNounLike(before) && !isNameJoin(units, from - 1)) return false;
  return !(isA(before, 'calendarWord') || (before.word.cue && !before.capital));
}

/** `a spokesman for` + `the campaign`: the head stands before the preposition. */
function joinedToNounBefore(units: readonly Unit[], base: NounPhrase): NounPhrase {
  let phrase = base;
  for (let joins = 0; joins < 3; joins++) {
    const owned = ownedBefore(units, phrase);
    if (owned !== undefined) {
      const first = phraseOf(units, owned, phrase.from);
      phrase = { kind: first.kind, from: owned, to: phrase.to, name: first.name };
      continue;
    }
    const preposition = units[phrase.from - 1];
    if (preposition === undefined || preposition.capital || !isA(preposition, 'joiningPreposition')) break;
    const head = units[phrase.from - 2];
    if (
      head === undefined ||
      head.kind !== 'word' ||
      !(isNounLike(head) || (isA(preposition, 'ofWord') && isA(head, 'part'))) ||
      isA(head, 'calendarWord') ||
      isA(head, 'pastForm')
    )
      break;
    const from = startOfBasePhrase(units, phrase.from - 2);
    const before = units[from - 1];
    if (isA(before, 'preposition') && !isA(before, 'joiningPreposition')) break;
    const first = phraseOf(units, from, phrase.from - 1);
    phrase = { kind: first.kind, from, to: phrase.to, name: first.name };
  }
  return phrase;
}

/** Where what somebody owns begins: `ein Sprecher` before `der Polizei`. */
function ownedBefore(units: readonly Unit[], { from }: NounPhrase): number | undefined {
  const before = units[from - 1];
  if (!isA(units[from], 'genitiveArticle') || before?.capital !== true || !isNounLike(before)) return undefined;
  const start = startOfBasePhrase(units, from - 1);
  return isA(units[start - 1], 'preposition') ? undefined : start;
}

/** `a spokesman` with what is joined to it behind: `a spokesman for the campaign`. */
export function joinedBehind(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== 'description' || !isA(units[phrase.to], 'descriptionPreposition')) return phrase;
  const joined = nounPhraseStartingAt(units, phrase.to + 1);
  return joined && joined.kind !== 'pronoun' ? { ...phrase, to: joined.to } : phrase;
}
