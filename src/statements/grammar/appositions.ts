import { isTitleInside } from './is-title-inside.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isA, type Unit } from './read-units.ts';
import { isSubjectPlace } from './subjects.ts';

/** Units that may stand between two commas as an apposition. */
const LONGEST_APPOSITION = 40;

/**
 * `X, the secretary of state, said`: the nearest name before the aside, the name in it, or else the nearest description.
 */
export function subjectBeforeAside(units: readonly Unit[], comma: number): NounPhrase | undefined {
  let nearest: NounPhrase | undefined;
  for (let index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index--) {
    if (units[index]?.kind === 'quotation' && !isTitleInside(units, index)) break;
    const phrase = phraseBeforeAside(units, index);
    if (phrase === undefined) continue;
    if (opensWithAside(units, phrase)) return phrase;
    if (nearest?.kind !== 'name')
      nearest = saysMore(units, phrase, nearest) ?? nameInAside(units, index + 1, comma) ?? phrase;
  }
  return nearest;
}

/** A name rather than what is nearer, and that if it is a whole one. */
const saysMore = (
  units: readonly Unit[],
  phrase: NounPhrase,
  nearer: NounPhrase | undefined,
): NounPhrase | undefined =>
  phrase.kind === 'name' && (nearer === undefined || isFullName(units, phrase)) ? phrase : nearer;

/** Whether a name that opens its sentence has an apposition behind it: whatever is named in that is not the subject. */
function opensWithAside(units: readonly Unit[], phrase: NounPhrase): boolean {
  const isFirst = phrase.from === 0 || units[phrase.from - 1]?.kind === 'quotation';
  if (!isFirst || phrase.kind !== 'name') return false;
  const next = units[phrase.to + 1];
  const isOffice = isA(next, 'title') && isA(units[phrase.to + 2], 'phrasePreposition');
  return isOffice || (isFullName(units, phrase) && opensApposition(next));
}

function phraseBeforeAside(units: readonly Unit[], sign: number): NounPhrase | undefined {
  if (!/^(?:[,—–―(-]|--)$/.test(units[sign]?.text ?? '')) return undefined;
  const phrase = nounPhraseEndingAt(units, sign - 1);
  if (phrase === undefined || phrase.kind === 'pronoun' || !isSubjectPlace(units, phrase.from)) return undefined;
  const isPlaceBehindComma = units[phrase.from - 1]?.text === ',' && isA(units[phrase.to - 1], 'place');
  return isPlaceBehindComma ? undefined : phrase;
}

/** `her husband, John Smith,` */
function nameInAside(units: readonly Unit[], from: number, comma: number): NounPhrase | undefined {
  const aside = nounPhraseStartingAt(units, from);
  const isName = aside?.kind === 'name' && aside.to === comma && isFullName(units, aside);
  return isName && !isA(units[comma - 1], 'place') ? aside : undefined;
}

/** Whether a phrase has two words of a name, and no preposition or ending of a place before it. */
function isFullName(units: readonly Unit[], { name, from }: NounPhrase): boolean {
  return name !== null && name.to - name.from >= 2 && !isA(units[from - 1], 'preposition');
}

/** `said the guard, Peter Novak`: the name says more than the description. */
export function nameBehind(units: readonly Unit[], { kind, to }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'description' || units[to]?.text !== ',') return undefined;
  const aside = nounPhraseStartingAt(units, to + 1);
  const isWhole = aside?.kind === 'name' && /^[,.]?$/.test(units[aside.to]?.text ?? '');
  return aside && isWhole && isFullName(units, aside) ? aside : undefined;
}

/** `Ann Lee, the head of the board said`: the name that opens the sentence, where the second comma is missing. */
export function nameBeforeApposition(
  units: readonly Unit[],
  { kind, from }: NounPhrase,
  verb: number,
): NounPhrase | undefined {
  const isAside = units[verb + 1]?.text === ',' && units[verb + 2]?.kind !== 'quotation';
  if (kind === 'pronoun' || isAside) return undefined;
  let comma = from - 1;
  while (comma > 0 && from - comma < LONGEST_OPENED && units[comma]?.kind === 'word') comma--;
  if (comma < 2 || units[comma]?.text !== ',' || !opensApposition(units[comma + 1])) return undefined;
  const phrase = nounPhraseEndingAt(units, comma - 1);
  if (phrase?.name == null || !(phrase.from === 0 || units[phrase.from - 1]?.kind === 'quotation')) return undefined;
  const last = units[comma - 1];
  const isNobody = isA(last, 'calendarWord') || isA(last, 'place') || last?.lexicon.namesBody(last.text) === true;
  return isFullName(units, phrase) && !isNobody ? phrase : undefined;
}

/** Units between the comma that opens an apposition and the noun phrase before the verb, at most. */
const LONGEST_OPENED = 12;

const opensApposition = (unit: Unit | undefined): boolean =>
  unit?.capital === false && (isA(unit, 'appositionOpener') || isA(unit, 'roleNoun'));
