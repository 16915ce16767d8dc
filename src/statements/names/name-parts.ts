import type { Person } from '../../report/report.ts';
import type { Lexicon, Word } from '../lexicon/lexicon.ts';

/** The last word of a name. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The first word of a name. */
export const firstWord = (name: string): string => name.split(' ', 1)[0] ?? name;

/** Every name that a story gives to a person. */
export const namesOf = (person: Person): readonly string[] => [person.name, ...(person.names ?? [])];

/** The pronoun that the first word of a name tells; `undefined` where it says nothing. */
export const firstNamePronoun = (name: string, lexicon: Lexicon): 'he' | 'she' | undefined =>
  lexicon.lookUp(firstWord(name).toLowerCase()).firstNamePronoun;

/** Whether a name is known for a place or a body, by its last word. */
export const namesPlace = (name: string, lexicon: Lexicon): boolean =>
  lexicon.lookUp(lastWord(name).toLowerCase()).classes.has('place');

/** Whether a name has a small word of some kind behind its first: `of`, `van`. */
export const hasWord = (name: string, isOne: (word: Word) => boolean, lexicon: Lexicon): boolean =>
  name
    .split(' ')
    .slice(1)
    .some((word) => isOne(lexicon.lookUp(word)));
