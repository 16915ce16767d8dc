import { headNoun } from '../../statements/attribution/pronouns/descriptions.ts';
import type { Lexicon } from '../../statements/lexicon/lexicon.ts';
import { lastWord } from '../../statements/names/name-parts.ts';
import { isSameName } from '../details/compare-names.ts';
import { isCommonWord } from '../words/common-words.ts';
import { findSense } from '../words/senses.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { stemWord } from '../words/stem.ts';
import { readWords } from '../words/words.ts';
import type { Source } from './find-source.ts';
import { isMisspelling } from './is-misspelling.ts';

/** `same`: one source, of which one report may tell less; `other`: two; `unknown`: that can't be told. */
export type SourceRelation = 'same' | 'other' | 'unknown';

/** How the sources of two statements compare; `isPerson` knows the names that the reports show to be people's. */
export function compareSources(first: Source, second: Source, isPerson: (name: string) => boolean): SourceRelation {
  const [kind, otherKind] = [kindOf(first, isPerson), kindOf(second, isPerson)];
  if (isDescribed(kind) && isDescribed(otherKind)) return compareDescriptions(first, second);
  if (isNamed(kind) && isNamed(otherKind) && isSameName(first.name, second.name)) return 'same';
  const isKnown = kind === 'person' && (otherKind === 'person' || otherKind === 'several');
  if (kind === 'several' && otherKind === 'person') return compareSources(second, first, isPerson);
  if (!isKnown || mayBeOneName(first.name, second.name)) return 'unknown';
  return isNamedIn(first, second) || isNamedIn(second, first) ? 'unknown' : 'other';
}

/** `body` speaks as one and may stand for whoever speaks for it; a `name` may be anything's. */
type SourceKind = 'person' | 'name' | 'one' | 'several' | 'body';

const isDescribed = (kind: SourceKind) => kind === 'one' || kind === 'several';
const isNamed = (kind: SourceKind) => kind === 'person' || kind === 'name';

function kindOf({ name, lexicon }: Source, isPerson: (name: string) => boolean): SourceKind {
  if (!isDescription(name, lexicon)) return isPerson(name) && !lexicon.namesBody(name) ? 'person' : 'name';
  const head = headNoun(name, lexicon);
  const isBody = [head, stemWord(head)].some((noun) => {
    const { classes } = lexicon.lookUp(noun);
    return classes.has('bodyNoun') || classes.has('documentNoun');
  });
  if (isBody) return 'body';
  return lexicon.lookUp(head).classes.has('surePlural') ? 'several' : 'one';
}

/** `a senior official`, `business leaders`; with a capital where a sentence opens with it: `The officials`, `Retailers`. */
function isDescription(name: string, lexicon: Lexicon): boolean {
  const [first = ''] = name.split(' ');
  const { classes } = lexicon.lookUp(first.toLowerCase());
  if (/^\p{Ll}/u.test(first) || classes.has('definiteArticle') || classes.has('indefiniteArticle')) return true;
  return /^\p{Ll}/u.test(lastWord(name)) || (first === name && classes.has('surePlural'));
}

/** A word in common, or one that may be another spelling. */
function mayBeOneName(one: string, other: string): boolean {
  const others = readWords(other).map(({ key }) => key);
  return readWords(one).some(({ key }) => others.some((their) => key === their || isMisspelling(key, their)));
}

/** Whether the other statement names a source too: it may report what that source says. */
function isNamedIn({ name }: Source, { statement }: Source): boolean {
  const last = readWords(lastWord(name)).map(({ key }) => stemWord(key))[0];
  return readStatementWords(statement).some(({ key }) => stemWord(key) === last);
}

/** The same words or fewer, or the same noun with another word before it in one place. */
function compareDescriptions(first: Source, second: Source): SourceRelation {
  const [ones, others] = [readDescription(first.name), readDescription(second.name)];
  const [short = [], long = []] = [ones, others].toSorted((one, other) => one.length - other.length);
  const senses = new Set(long.map(findSense));
  if (short.every((word) => senses.has(findSense(word)))) return 'same';
  const heads = [first, second].map(({ name, lexicon }) => stemWord(headNoun(name, lexicon)));
  const replaced = ones.filter((word, place) => findSense(word) !== findSense(others[place] ?? ''));
  const isOtherwiseEqual = ones.length === others.length && replaced.length === 1 && heads[0] === heads[1];
  return isOtherwiseEqual ? 'other' : 'unknown';
}

/** Its words without articles and numbers, which are details. */
function readDescription(name: string): readonly string[] {
  const keys = readWords(name).map(({ key }) => key);
  return keys.filter((key) => !isCommonWord(key) && !/^\d/.test(key));
}
