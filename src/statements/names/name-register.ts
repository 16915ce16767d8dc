import type { Person } from '../../report/report.ts';
import { namesBody } from '../lexicon/en/bodies.ts';
import { pronounOfFirstName } from '../lexicon/en/first-names.ts';
import { isPlace } from '../lexicon/en/places.ts';
import { chooseNamesake, type SentencesByName } from './choose-namesake.ts';

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

/** A name as written, with the pronoun that its title tells. */
export interface NameUse {
  readonly text: string;
  readonly pronoun: 'he' | 'she' | undefined;
  /** Whether a title stands before it. */
  readonly isTitled: boolean;
  /** Index of its sentence outside quotations, where it has one. */
  readonly sentence?: number;
}

/** The names of a report. */
export interface NameRegister {
  find(use: NameUse): FoundBearer | undefined;
  /** By a description that the story gives. */
  findDescribed(description: string): Bearer | undefined;
}

/** Gathers the names of a report, variants of one person under the fullest form. */
export function registerNames(uses: readonly NameUse[], people: readonly Person[]): NameRegister {
  const times = new Map<string, number>();
  const titled = new Map<string, 'he' | 'she'>();
  const persons = new Set<string>();
  const sentences = new Map<string, number[]>();
  for (const { text, pronoun, isTitled, sentence } of uses) {
    if (isTitled) persons.add(text);
    if (sentence !== undefined && text.includes(' ')) addTo(sentences, text, sentence);
    times.set(text, (times.get(text) ?? 0) + 1);
    if (pronoun) titled.set(lastWord(text), titled.get(lastWord(text)) ?? pronoun);
  }
  const full = [...times.keys()]
    .filter((name) => name.includes(' ') && !isHeadlineRun(name))
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const byLast = groupBy(full, lastWord);
  const namesakesOf = gatherNamesakes(byLast);
  const byFirst = groupBy(full, firstWord);
  const byCapitals = groupByCapitals(full);
  const bearers = new Map<string, Bearer>();
  const bearerOf = (name: string): Bearer => {
    const known = bearers.get(name);
    if (known) return known;
    const person = personNamed(people, name);
    const last = times.get(lastWord(name)) ?? 0;
    const isSoleBearer = (byLast.get(lastWord(name)) ?? []).length <= 1;
    const byTitle = isSoleBearer ? titled.get(lastWord(name)) : undefined;
    const pronoun =
      person?.pronoun ??
      (name.includes(' ') || !isPlace(name) ? pronounOfFirstName(firstWord(name)) : undefined) ??
      byTitle;
    const isPerson = person
      ? person.pronoun !== 'it'
      : pronoun !== undefined || looksLikePerson(name, persons.has(name));
    const bearer = { name: person?.name ?? name, pronoun, mentions: (times.get(name) ?? 0) + last, isPerson };
    bearers.set(name, bearer);
    return bearer;
  };
  return {
    find: (use) => {
      const person = personNamed(people, use.text);
      if (person) return { bearer: bearerOf(person.name), found: person.name === use.text ? 'named' : 'variant' };
      const misprinted = misprintOf(people, use.text);
      if (misprinted) return { bearer: bearerOf(misprinted.name), found: 'misprint' };
      const inCapitals = isInCapitals(use.text) ? byCapitals.get(use.text)?.[0] : undefined;
      const name =
        inCapitals ??
        (use.text.includes(' ') ? use.text : (bestFullName(use, namesakesOf(use), { byFirst, sentences }) ?? use.text));
      return { bearer: bearerOf(name), found: name === use.text ? 'named' : 'variant' };
    },
    findDescribed: (description) => {
      const person = people.find(({ descriptions = [] }) =>
        descriptions.some((known) => isSameText(known, description)),
      );
      return person && bearerOf(person.name);
    },
  };
}

/** Words of a name beyond which it is a run of capitals in a headline. */
const MOST_NAME_WORDS = 4;

const isHeadlineRun = (name: string): boolean =>
  name.split(' ').length > MOST_NAME_WORDS && !/ (?:of|de|la|van|von|der|bin|al|del|da|di) /.test(name);

const looksLikePerson = (name: string, isTitled: boolean): boolean =>
  (isTitled || name.includes(' ')) && !namesBody(name) && !isPlace(name);

type Groups = ReadonlyMap<string, readonly string[]>;

function groupBy(names: readonly string[], keyOf: (name: string) => string): Groups {
  const groups = new Map<string, string[]>();
  for (const name of names) addTo(groups, keyOf(name), name);
  return groups;
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** `LEE` and `ANN LEE`, as transcripts write names, but no abbreviation. */
const isInCapitals = (name: string): boolean => /^[\p{Lu}.’' -]{3,}$/u.test(name);

/** Names by what they and their last words are in capitals. */
function groupByCapitals(full: readonly string[]): Groups {
  const written = full.filter((name) => !isInCapitals(name));
  const byLast = groupBy(
    written.filter((name) => !isInCapitals(lastWord(name))),
    (name) => lastWord(name).toUpperCase(),
  );
  return new Map([...byLast, ...groupBy(written, (name) => name.toUpperCase())]);
}

interface FullNames {
  readonly byFirst: Groups;
  readonly sentences: SentencesByName;
}

function bestFullName({ text, sentence }: NameUse, agreeing: readonly string[], { byFirst, sentences }: FullNames) {
  if (agreeing.length > 0) return chooseNamesake(agreeing, sentences, sentence);
  return pronounOfFirstName(text) ? (byFirst.get(text) ?? []).find((name) => !namesBody(name)) : undefined;
}

/** Gives the whole names that a surname may stand for; they are gathered once however often it is used. */
function gatherNamesakes(byLast: Groups): (use: NameUse) => readonly string[] {
  const namesakesByUse = new Map<string, readonly string[]>();
  return ({ text, pronoun }) => {
    const key = `${pronoun} ${text}`;
    const known = namesakesByUse.get(key);
    if (known) return known;
    const namesakes = (byLast.get(text) ?? []).filter((name) => {
      const own = pronounOfFirstName(firstWord(name));
      const mayBe = !name.includes(' of ') && (!namesBody(name) || !own);
      return mayBe && (pronoun === undefined || (own ?? pronoun) === pronoun);
    });
    namesakesByUse.set(key, namesakes);
    return namesakes;
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => name.split(' ', 1)[0] ?? name;

const isSameText = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/^the /, '') === b.toLowerCase().replace(/^the /, '');

function personNamed(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => [person.name, ...(person.names ?? [])].some((known) => isSameText(known, name)));
}

/** The person of the story whose first name this is, with one letter of the last name wrong or missing. */
function misprintOf(people: readonly Person[], name: string): Person | undefined {
  if (!name.includes(' ')) return undefined;
  const near = people.filter((person) =>
    [person.name, ...(person.names ?? [])].some(
      (known) =>
        known.includes(' ') && firstWord(known) === firstWord(name) && isNearly(lastWord(known), lastWord(name)),
    ),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two words differ in one letter, or one is the other with words run together after it. */
function isNearly(a: string, b: string): boolean {
  if (a.length < 5 || a === b) return false;
  if (b.startsWith(a)) return true;
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1 && differsByOneMore(a, b);
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

function differsByOneMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}
