import { cueFormOf } from './cue-verbs.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, WEEKDAYS } from './function-words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import type { Unit } from './read-units.ts';

/** The subject nearest before a unit: a noun phrase that begins a clause and has a verb behind it. */
export function nearestSubject(units: readonly Unit[], before: number): NounPhrase | undefined {
  let nearest: NounPhrase | undefined;
  for (let index = 0; index < before; index++) {
    const phrase = nounPhraseStartingAt(units, index);
    if (phrase === undefined || phrase.to > before) continue;
    if (isSubjectPlace(units, index) && hasVerbBehind(units, phrase) && !isClosedRelative(units, phrase, before))
      nearest = phrase;
    index = phrase.to - 1;
  }
  return nearest;
}

/** Whether a phrase is the `who` of a relative clause that a comma has ended. */
function isClosedRelative(units: readonly Unit[], { from, to }: NounPhrase, before: number): boolean {
  return /^(?:who|which)$/.test(units[from]?.lower ?? '') && units.slice(to, before).some((unit) => unit.text === ',');
}

/** The name or noun phrase that ends right before a colon, or else the subject before it. */
export function subjectBeforeColon(units: readonly Unit[], colon: number): NounPhrase | undefined {
  const direct = nounPhraseEndingAt(units, colon - 1);
  return direct?.kind === 'name' && (direct.from === 0 || units[direct.from - 1]?.kind === 'sign')
    ? direct
    : nearestSubject(units, colon);
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
    /ly$/.test(before.lower) ||
    /^(?:he|she|they|who|which)$/.test(units[index]?.lower ?? '')
  );
}

/** Verbs of the past whose form does not end in -ed, as news has them. */
const IRREGULAR_PAST =
  /^(?:went|took|made|gave|came|got|began|ran|held|kept|left|met|put|spoke|stood|sent|won|lost|led|sat|drew|fell|found|had|knew|saw|set|shot|spent|thought|wrote|fought|broke|brought|built|chose|drove|hit|laid|let|meant|paid|rose|sought|sold|taught|threw|wore|hung|swore)$/;

/** Whether a noun phrase has its verb behind it, an aside between commas or a day aside. */
function hasVerbBehind(units: readonly Unit[], { to }: NounPhrase): boolean {
  if (isVerbAt(units, to)) return true;
  const next = units[to]?.text;
  if (next === 'on' && WEEKDAYS.has(units[to + 1]?.lower ?? '')) return isVerbAt(units, to + 2);
  const closing = next === ',' ? ',' : next === '(' ? ')' : undefined;
  if (closing === undefined) return false;
  for (let index = to + 1; index < Math.min(units.length, to + LONGEST_ASIDE); index++) {
    if (units[index]?.kind === 'quotation') return false;
    if (units[index]?.text === closing && isVerbAt(units, index + 1)) return true;
  }
  return false;
}

/** Units between a subject and its verb, at most. */
const LONGEST_ASIDE = 30;

function isVerbAt(units: readonly Unit[], from: number): boolean {
  let index = from;
  while (ADVERB.test(units[index]?.lower ?? '')) index++;
  const next = units[index];
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.has(next.lower)) return false;
  if (AUXILIARIES.has(next.lower) || IRREGULAR_PAST.test(next.lower)) return true;
  return cueFormOf(next.lower) !== undefined || /(?:ed|[a-z]{2}s)$/.test(next.lower);
}

const ADVERB = /ly$|^(?:also|then|later|once|again|now|never|recently|soon|still)$/;
