import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/read-units.ts';
import { verbBehind } from '../grammar/subjects.ts';
import { AUXILIARIES } from '../lexicon/en/function-words.ts';
import { DOCUMENTS, PERSONS } from '../lexicon/en/head-nouns.ts';
import type { SpeakerSign } from '../lexicon/en/speaker-weights.ts';

/** What a noun phrase says by its make and its place for being the speaker of the quotation at a unit. */
export function phraseSigns(units: readonly Unit[], phrase: NounPhrase, at: number): SpeakerSign[] {
  return [
    phrase.kind,
    ...(phrase.kind === 'pronoun' ? [pronounSign(units[phrase.from]?.lower ?? '')] : []),
    ...(phrase.from === 0 ? ['opens the sentence' as const] : []),
    ...(isPassive(units, phrase) ? ['subject of a passive' as const] : []),
    ...descriptionSigns(units, phrase),
    ...clauseOpenerSigns(units[phrase.from - 1]?.lower ?? ''),
    ...(phrase.to <= at && units[phrase.from - 1]?.lower === 'with' ? ['behind with' as const] : []),
    placeSign(phrase, at),
    ...betweenSigns(units.slice(phrase.to, at)),
  ];
}

function pronounSign(lower: string): SpeakerSign {
  if (/^(?:he|she)$/.test(lower)) return 'he or she';
  return /^(?:who|which)$/.test(lower) ? 'who' : 'it or they';
}

/** Whether something is done to somebody: `Lee was asked …`. */
function isPassive(units: readonly Unit[], phrase: NounPhrase): boolean {
  const verb = verbBehind(units, phrase);
  if (verb === undefined) return false;
  let at = verb;
  while (AUXILIARIES.has(units[at]?.lower ?? '') || /ly$/.test(units[at]?.lower ?? '')) at++;
  const auxiliary = units.slice(verb, at).findLast(({ lower }) => AUXILIARIES.has(lower))?.lower ?? '';
  return (
    /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(auxiliary) &&
    (/ed$/.test(units[at]?.lower ?? '') ||
      /^(?:told|shown|given|seen|known|heard|written|shot|made|taken)$/.test(units[at]?.lower ?? ''))
  );
}

function descriptionSigns(units: readonly Unit[], phrase: NounPhrase): SpeakerSign[] {
  if (phrase.kind !== 'description') return [];
  const head = headOfPhrase(units, phrase);
  const signs: SpeakerSign[] = [];
  if (DOCUMENTS.test(head)) signs.push('document');
  else if (PERSONS.test(head)) signs.push('person');
  const first = units[phrase.from];
  if (first && !first.capital && /(?:ing|ed)$/.test(first.lower)) signs.push('participle');
  return signs;
}

function clauseOpenerSigns(before: string): SpeakerSign[] {
  if (/^(?:when|after|as|while|if|because|since|before|although|though|even)$/.test(before))
    return ['in a circumstance'];
  if (before === 'what') return ['in a what-clause'];
  return /^(?:that|whether|how|why)$/.test(before) ? ['in a that-clause'] : [];
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
  if (between.some(({ lower }) => /^(?:that|who|which|when|while|as|after|because|if|but|;)$/.test(lower)))
    signs.push('another clause between');
  if (between.some(({ kind }) => kind === 'quotation')) signs.push('another quotation between');
  return signs;
}
