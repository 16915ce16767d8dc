import { PROPERTY_SIGN } from './describe-record.ts';
import { mostEdits } from './expand-word.ts';
import { findNearWords } from './find-near-words.ts';
import { foldText } from './fold-text.ts';
import { measureDistance } from './measure-distance.ts';
import { type Filter, KINDS } from './parse-query.ts';
import { findPrefix, type Vocabulary } from './vocabulary.ts';

/** The word of the archive nearest to one that it does not have, or `null`; numbers have none. */
export function suggestSpelling(vocabulary: Vocabulary, word: string): string | null {
  const most = mostEdits(word);
  const [nearest] = most === 0 ? [] : findNearWords(vocabulary, word, most);
  const found = nearest && vocabulary.words[nearest.place];
  if (!nearest || found === undefined) return null;
  return vocabulary.names[nearest.place] === 1 ? found.replace(/^./u, (letter) => letter.toUpperCase()) : found;
}

/** A property that nothing has, and what there is instead. */
export interface StrangeFilter extends Pick<Filter, 'kind' | 'value'> {
  /** Values of that kind, the nearest first. */
  readonly known: readonly string[];
}

/** Most values that are named for one that nothing has. */
const NAMED = 5;

/** Says of a property that nothing has which values there are. */
export function suggestValues(vocabulary: Vocabulary, { kind, value }: Filter): StrangeFilter {
  if (kind === 'is') return { kind, value, known: KINDS };
  const head = `${PROPERTY_SIGN}${kind}:`;
  const [from, to] = findPrefix(vocabulary, head);
  const names = vocabulary.words.slice(from, to).map((term) => term.slice(head.length));
  const wanted = foldText(value)
    .map(({ word }) => word)
    .join(' ');
  const farness = (name: string) => measureDistance(wanted, name, Math.max(wanted.length, name.length)) ?? 64;
  const known = names.toSorted((one, other) => farness(one) - farness(other)).slice(0, NAMED);
  return { kind, value, known };
}
