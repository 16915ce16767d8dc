import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isA, type Unit } from './read-units.ts';
import { isSubjectPlace } from './subjects.ts';

/** Names that are joined to one subject, at most: more would only cost time. */
const MOST_JOINED = 4;

/** `Gray` with `Lee and` before it, where the names are the subject of one verb; else the phrase as it is. */
export function joinedBefore(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  const other = isA(units[phrase.from - 1], 'joinsNames') ? nameEndingAt(units, phrase.from - 2) : undefined;
  if (other === undefined || !isJoinable(units, phrase)) return phrase;
  const others = listBefore(units, other);
  const from = others[0]?.from ?? phrase.from;
  return isSubjectPlace(units, from) ? { ...phrase, from, others } : phrase;
}

/** `Lee` with `and Gray` behind it, where the two are all that follows a verb: `said Lee and Gray.` */
export function joinedAfter(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  const other = isA(units[phrase.to], 'joinsNames') ? nounPhraseStartingAt(units, phrase.to + 1) : undefined;
  if (other === undefined || !isJoinable(units, phrase) || !isJoinable(units, other)) return phrase;
  const next = units[other.to];
  const ends = next === undefined || next.kind !== 'word' || isA(next, 'behindSpeaker');
  return ends ? { ...other, from: phrase.from, others: [phrase] } : phrase;
}

/** `Moss, Lee` before `and Gray`, where the list opens its sentence or stands right behind a quotation. */
function listBefore(units: readonly Unit[], last: NounPhrase): NounPhrase[] {
  const list = [last];
  let { from } = last;
  while (list.length + 1 < MOST_JOINED && units[from - 1]?.text === ',') {
    const other = nameEndingAt(units, from - 2);
    if (other === undefined) break;
    list.unshift(other);
    from = other.from;
  }
  return from === 0 || units[from - 1]?.kind === 'quotation' ? list : [last];
}

function nameEndingAt(units: readonly Unit[], last: number): NounPhrase | undefined {
  const phrase = nounPhraseEndingAt(units, last);
  return phrase && isJoinable(units, phrase) ? phrase : undefined;
}

/** Whether a phrase is a person's name with nothing but roles before it: no verb, as in `Moss met Lee and …`. */
function isJoinable(units: readonly Unit[], { name, from, to }: NounPhrase): boolean {
  if (name === null || isA(units[to - 1], 'place')) return false;
  const isRole = (unit: Unit): boolean =>
    unit.capital ||
    isA(unit, 'determiner') ||
    isA(unit, 'roleNoun') ||
    isA(unit, 'individual') ||
    isA(unit, 'individuals');
  return units.slice(from, name.from).every(isRole);
}
