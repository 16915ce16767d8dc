import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import { verbBehind } from '../grammar/subjects.ts';
import type { SpeakerSign } from '../lexicon/language/signs.ts';

/** What a noun phrase says by its make and its place for being the speaker of the quotation at a unit. */
export function phraseSigns(units: readonly Unit[], phrase: NounPhrase, at: number): SpeakerSign[] {
  return [
    phrase.kind,
    ...(phrase.kind === 'pronoun' ? [pronounSign(units[phrase.from])] : []),
    ...(phrase.from === 0 ? ['opens the sentence' as const] : []),
    ...(isPassive(units, phrase) ? ['subject of a passive' as const] : []),
    ...descriptionSigns(units, phrase),
    ...clauseOpenerSigns(units[phrase.from - 1]),
    ...(phrase.to <= at && isA(units[phrase.from - 1], 'withWord') ? ['behind with' as const] : []),
    placeSign(phrase, at),
    ...betweenSigns(units.slice(phrase.to, at)),
  ];
}

function pronounSign(unit: Unit | undefined): SpeakerSign {
  const pronoun = unit?.word.pronoun;
  if (pronoun === 'he' || pronoun === 'she') return 'he or she';
  return isA(unit, 'relativeSubject') ? 'who' : 'it or they';
}

/** Whether something is done to somebody: `Lee was asked …`. */
function isPassive(units: readonly Unit[], phrase: NounPhrase): boolean {
  const verb = verbBehind(units, phrase);
  if (verb === undefined) return false;
  let at = verb;
  while (isA(units[at], 'auxiliary') || isA(units[at], 'adverbForm')) at++;
  const auxiliary = units.slice(verb, at).findLast((unit) => isA(unit, 'auxiliary'));
  return isA(auxiliary, 'be') && (isA(units[at], 'pastForm') || isA(units[at], 'irregularPassive'));
}

function descriptionSigns(units: readonly Unit[], phrase: NounPhrase): SpeakerSign[] {
  if (phrase.kind !== 'description') return [];
  const head = headOfPhrase(units, phrase);
  const signs: SpeakerSign[] = [];
  if (isA(head, 'documentNoun')) signs.push('document');
  else if (isA(head, 'personNoun')) signs.push('person');
  const first = units[phrase.from];
  if (first?.capital === false && isA(first, 'participleForm')) signs.push('participle');
  return signs;
}

function clauseOpenerSigns(before: Unit | undefined): SpeakerSign[] {
  if (isA(before, 'circumstanceOfSpeaker')) return ['in a circumstance'];
  if (isA(before, 'whatWord')) return ['in a what-clause'];
  return isA(before, 'contentOpenerOfSpeaker') ? ['in a that-clause'] : [];
}

/** Units between a phrase and a quotation from which it is near, off and far. */
const BEFORE_BANDS = { near: 3, off: 8, far: 20 } as const;
const BEHIND_BANDS = { near: 4, far: 10 } as const;

function placeSign({ from, to }: NounPhrase, at: number): SpeakerSign {
  if (to > at) {
    const gap = from - at;
    if (gap < BEHIND_BANDS.near) return 'begins at once behind';
    return gap < BEHIND_BANDS.far ? 'begins near behind' : 'begins far behind';
  }
  const gap = at - to;
  if (gap < BEFORE_BANDS.near) return 'ends at once before';
  if (gap < BEFORE_BANDS.off) return 'ends near before';
  return gap < BEFORE_BANDS.far ? 'ends off before' : 'ends far before';
}

function betweenSigns(between: readonly Unit[]): SpeakerSign[] {
  const signs: SpeakerSign[] = [];
  if (between.some((unit) => isA(unit, 'partsSpeaker') || unit.text === ';')) signs.push('another clause between');
  if (between.some(({ kind }) => kind === 'quotation')) signs.push('another quotation between');
  return signs;
}
