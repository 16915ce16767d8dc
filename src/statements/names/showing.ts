import { headOfPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import type { WrittenName } from './read-name.ts';

/**
 * What a name shows of its bearer where it stands: that it is a person, by a title, an age, a role or `who` beside it;
 * that it is something else, as what a place or an article belongs to is; that a pronoun of a person follows it.
 */
export type Showing = 'person' | 'thing' | 'taken up';

/** What a name shows where it stands; `undefined` where it shows nothing. */
export function showingOf(units: readonly Unit[], name: WrittenName): Showing | undefined {
  if (name.isTitled || hasPersonBeside(units, name)) return 'person';
  if (isThing(units, name)) return 'thing';
  return isTakenUp(units, name) ? 'taken up' : undefined;
}

function hasPersonBeside(units: readonly Unit[], { from, to }: WrittenName): boolean {
  const before = units[from - 1];
  if (before?.capital === false && isA(before, 'individual')) return true;
  if (isA(units[to], 'personalRelative') || isJoinedToFirstName(units, from)) return true;
  if (units[to]?.text !== ',' && units[to]?.text !== '(') return roleBefore(units, from);
  const next = units[to + 1];
  if (isAge(next) && units[to + 2]?.kind !== 'word') return true;
  if (units[to]?.text === '(') return false;
  return isA(next, 'personalRelative') || isRole(units, to + 1) || roleBefore(units, from);
}

/** `James and Ola Reed` */
const isJoinedToFirstName = (units: readonly Unit[], from: number): boolean =>
  isA(units[from - 1], 'joinsNames') && units[from - 2]?.capital === true && hasFirstName(units[from - 2]);

const hasFirstName = (unit: Unit | undefined): boolean => unit?.word.firstNamePronoun !== undefined;

const isAge = (unit: Unit | undefined): boolean => /^(?:1[0-9]|[2-9][0-9]|10[0-9]|[4-9])$/.test(unit?.text ?? '');

/** `the head nurse, Ann Lee` */
function roleBefore(units: readonly Unit[], from: number): boolean {
  return units[from - 1]?.text === ',' && units[from - 2]?.capital === false && isA(units[from - 2], 'individual');
}

/** Whether a noun phrase that says what somebody does begins here. */
function isRole(units: readonly Unit[], at: number): boolean {
  const phrase = nounPhraseStartingAt(units, at);
  if (phrase === undefined || phrase.kind === 'pronoun') return false;
  const { from, name } = phrase;
  const head = headOfPhrase(units, name ? { ...phrase, to: name.from > from ? name.from : phrase.to } : phrase);
  return isA(head, 'individual') && (isA(units[at], 'determiner') || units[at]?.capital === false);
}

/** `in North Fork`, `the Emerald Links`, and names in the brackets of a picture's origin. */
function isThing(units: readonly Unit[], { from, to }: WrittenName): boolean {
  const before = units[from - 1];
  const next = units[to];
  if (units[from - 1]?.text === '/' || next?.text === '/') return true;
  if (isA(next, 'possessiveSign')) return false;
  if (isA(before, 'beforePlace')) return true;
  const goesOn = next?.kind === 'word' && !next.capital && !isA(next, 'smallWord') && next.word.cue === undefined;
  return isA(before, 'definiteArticle') && !goesOn;
}

/** `Zora was in bed when she …`: the name opens its sentence, and no other stands before the pronoun. */
function isTakenUp(units: readonly Unit[], { from, to }: WrittenName): boolean {
  if (from > 0) return false;
  const next = units.slice(to).findIndex(({ word: { pronoun }, capital, kind }) => {
    return kind === 'quotation' || pronoun === 'he' || pronoun === 'she' || capital;
  });
  const { pronoun } = units[to + next]?.word ?? {};
  return next >= 0 && (pronoun === 'he' || pronoun === 'she');
}
