import { PREPOSITIONS } from './function-words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isPlace } from './places.ts';
import type { Unit } from './read-units.ts';
import { isSubjectPlace } from './subjects.ts';

/** Units that may stand between two commas as an apposition. */
const LONGEST_APPOSITION = 40;

/**
 * `X, the secretary of state, said`: the nearest name before the aside, the name in it, or else the nearest description.
 */
export function subjectBeforeAside(units: readonly Unit[], comma: number): NounPhrase | undefined {
  let described: NounPhrase | undefined;
  for (let index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index--) {
    if (units[index]?.kind === 'quotation') break;
    const phrase = phraseBeforeAside(units, index);
    if (phrase === undefined) continue;
    if (phrase.kind === 'name' && (described === undefined || isFullName(units, phrase))) return phrase;
    described ??= nameInAside(units, index + 1, comma) ?? phrase;
    if (described.kind === 'name') return described;
  }
  return described;
}

function phraseBeforeAside(units: readonly Unit[], sign: number): NounPhrase | undefined {
  if (!/^(?:[,—–―(-]|--)$/.test(units[sign]?.text ?? '')) return undefined;
  const phrase = nounPhraseEndingAt(units, sign - 1);
  if (phrase === undefined || phrase.kind === 'pronoun' || !isSubjectPlace(units, phrase.from)) return undefined;
  const isPlaceBehindComma = units[phrase.from - 1]?.text === ',' && isPlace(units[phrase.to - 1]?.text ?? '');
  return isPlaceBehindComma ? undefined : phrase;
}

/** `her husband, John Smith,` */
function nameInAside(units: readonly Unit[], from: number, comma: number): NounPhrase | undefined {
  const aside = nounPhraseStartingAt(units, from);
  const isName = aside?.kind === 'name' && aside.to === comma && isFullName(units, aside);
  return isName && !isPlace(units[comma - 1]?.text ?? '') ? aside : undefined;
}

/** Whether a phrase has two words of a name, and no preposition or ending of a place before it. */
function isFullName(units: readonly Unit[], { name, from }: NounPhrase): boolean {
  return name !== null && name.to - name.from >= 2 && !PREPOSITIONS.has(units[from - 1]?.lower ?? '');
}

/** `said the guard, Peter Novak`: the name says more than the description. */
export function nameBehind(units: readonly Unit[], { kind, to }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'description' || units[to]?.text !== ',') return undefined;
  const aside = nounPhraseStartingAt(units, to + 1);
  const isWhole = aside?.kind === 'name' && /^[,.]?$/.test(units[aside.to]?.text ?? '');
  return aside && isWhole && isFullName(units, aside) ? aside : undefined;
}
