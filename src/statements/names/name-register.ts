import type { Person } from '../../report/report.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { countNames, type NameUse } from './count-names.ts';
import { gatherFullNames } from './full-names.ts';
import { misprintOf } from './misprints.ts';
import { firstNamePronoun, lastWord, namesOf, namesPlace } from './name-parts.ts';
import type { Showing } from './showing.ts';

/** Somebody or something with a name, as a report or its story knows it. */
export interface Bearer {
  /** The story's name, or the fullest in the report. */
  readonly name: string;
  readonly pronoun: 'he' | 'she' | 'they' | 'it' | undefined;
  /** How often the report names it. */
  readonly mentions: number;
  /** Whether the name is a person's, as far as it shows. */
  readonly isPerson: boolean;
}

/** A name that was looked up. */
export interface FoundBearer {
  readonly bearer: Bearer;
  readonly found: 'named' | 'variant' | 'misprint';
}

/** The names of a report. */
export interface NameRegister {
  find(use: NameUse): FoundBearer | undefined;
  /** By a description that the story gives. */
  findDescribed(description: string): Bearer | undefined;
}

/** What the names of a report are told by beside their uses. */
export interface NameKnowledge {
  /** The people and bodies that the story names. */
  readonly people: readonly Person[];
  readonly lexicon: Lexicon;
}

/** Gathers the names of a report, variants of one person under the fullest form. */
export function registerNames(uses: readonly NameUse[], { people, lexicon }: NameKnowledge): NameRegister {
  const counts = countNames(uses);
  const fullNames = gatherFullNames(counts, lexicon);
  const isSameText = (a: string, b: string): boolean => withoutArticle(a, lexicon) === withoutArticle(b, lexicon);
  const personNamed = (name: string): Person | undefined =>
    people.find((person) => namesOf(person).some((known) => isSameText(known, name)));
  /** What is shown of a name and of those that are short for it alone. */
  const showingsOf = (name: string): ReadonlySet<Showing | 'speaker'> => {
    const last = lastWord(name);
    const short = fullNames.countEndingIn(last) <= 1 ? counts.showings.get(last) : undefined;
    return new Set([...(counts.showings.get(name) ?? []), ...(short ?? [])]);
  };
  const makeBearer = (name: string): Bearer => {
    const person = personNamed(name);
    const last = lastWord(name);
    const byFirstName = !name.includes(' ') && namesPlace(name, lexicon) ? undefined : firstNamePronoun(name, lexicon);
    const byTitle = fullNames.countEndingIn(last) <= 1 ? counts.titlePronouns.get(last) : undefined;
    const pronoun = person?.pronoun ?? byFirstName ?? byTitle;
    return {
      name: person?.name ?? name,
      pronoun,
      mentions: (counts.times.get(name) ?? 0) + (counts.times.get(last) ?? 0),
      isPerson: person ? person.pronoun !== 'it' : isPerson(name, { shown: showingsOf(name), pronoun, lexicon }),
    };
  };
  const bearers = new Map<string, Bearer>();
  const bearerOf = (name: string): Bearer => {
    const bearer = bearers.get(name) ?? makeBearer(name);
    bearers.set(name, bearer);
    return bearer;
  };
  return {
    find: (use) => {
      const person = personNamed(use.text);
      if (person) return { bearer: bearerOf(person.name), found: person.name === use.text ? 'named' : 'variant' };
      const misprinted = misprintOf(people, use.text);
      if (misprinted) return { bearer: bearerOf(misprinted.name), found: 'misprint' };
      const name = fullNames.complete(use);
      return { bearer: bearerOf(name), found: name === use.text ? 'named' : 'variant' };
    },
    findDescribed: (description) => {
      const person = people.find(({ descriptions = [] }) => descriptions.some((each) => isSameText(each, description)));
      return person && bearerOf(person.name);
    },
  };
}

interface Shown {
  readonly shown: ReadonlySet<Showing | 'speaker'>;
  /** The pronoun that its first name or title tells. */
  readonly pronoun: Bearer['pronoun'];
  readonly lexicon: Lexicon;
}

/** Whether a name that no story knows is a person's: by a first name, or by what its uses show. */
function isPerson(name: string, { shown, pronoun, lexicon }: Shown): boolean {
  const last = lastWord(name);
  const { classes } = lexicon.lookUp(last.toLowerCase());
  const endsAsElse = lexicon.namesBody(last) || classes.has('place');
  const speaks = shown.has('speaker');
  if (endsAsElse && classes.has('pluralForm')) return false;
  if (pronoun !== undefined) return shown.has('person') || speaks || !(endsAsElse || shown.has('thing'));
  if (endsAsElse || NOBODY.some((nobody) => classes.has(nobody)) || ABBREVIATION.test(name)) return false;
  if (shown.has('person')) return true;
  const isElse =
    lexicon.namesBody(name) || lexicon.namesOutlet(name) || classes.has('affiliation') || shown.has('thing');
  return !isElse && (speaks || shown.has('taken up'));
}

/** What a name ends with that is an office, several people or a number. */
const NOBODY = ['title', 'commonPlural', 'noSpeaker'] as const;

/** `RT`, `OSCE`. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** A name or a description in lower case, without `the` before it. */
function withoutArticle(text: string, { lookUp }: Lexicon): string {
  const lower = text.toLowerCase();
  const space = lower.indexOf(' ');
  return space > 0 && lookUp(lower.slice(0, space)).classes.has('definiteArticle') ? lower.slice(space + 1) : lower;
}
