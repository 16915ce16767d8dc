import { headOfPhrase, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { nounPhraseStartingAt } from '../../grammar/noun-phrases.ts';
import { isA, textOf, type Unit } from '../../grammar/read-units.ts';
import { verbBehind } from '../../grammar/subjects.ts';
import type { Bearer } from '../../names/name-register.ts';
import type { ReportingSentence } from '../placed-sentence.ts';

/** One person who stands in a sentence by a description and no name: `the ranger`. */
export interface DescribedPerson {
  /** Index of its first unit. */
  readonly from: number;
  readonly to: number;
  /** The noun that it is about. */
  readonly head: Unit;
  /** As written. */
  readonly text: string;
  /** Whether it may take up somebody described before: `the ranger` after `a park ranger`. */
  readonly takesUp: boolean;
  /** Whether they say something there. */
  readonly speaks: boolean;
}

/** Those who say something or open the sentence, by their first units. */
export function findDescribedPeople({ units, clauses }: ReportingSentence): ReadonlyMap<number, DescribedPerson> {
  const people = new Map<number, DescribedPerson>();
  const opening = nounPhraseStartingAt(units, 0);
  const subject = opening?.kind === 'description' && verbBehind(units, opening) !== undefined ? [opening] : [];
  const sources = clauses.flatMap(({ source, verb }) => (source && verb ? source : []));
  for (const phrase of [...subject, ...sources]) {
    const person = readPerson(units, phrase);
    if (person) people.set(phrase.from, { ...person, speaks: sources.includes(phrase) });
  }
  return people;
}

function readPerson(units: readonly Unit[], phrase: NounPhrase): Omit<DescribedPerson, 'speaks'> | undefined {
  if (phrase.kind !== 'description' || phrase.others) return undefined;
  const head = headOfPhrase(units, phrase);
  if (!head || head.capital || !isA(head, 'individual') || !isA(units[phrase.from], 'determiner')) return undefined;
  const { from, to } = phrase;
  return {
    from,
    to,
    head,
    text: textOf(units, from, to),
    takesUp: to === from + 2 && isA(units[from], 'definiteArticle'),
  };
}

/** Remembers who was described; whoever said something keeps the description by which they did. */
export function rememberDescribed(): (person: DescribedPerson) => Bearer {
  const lastByHead = new Map<string, { readonly bearer: Bearer; readonly speaks: boolean }>();
  return ({ head, text, takesUp, speaks }) => {
    const known = takesUp ? lastByHead.get(head.lower) : undefined;
    const bearer = known?.speaks ? known.bearer : { ...describe(head), name: text };
    lastByHead.set(head.lower, { bearer, speaks: speaks || known?.speaks === true });
    return bearer;
  };
}

function describe(head: Unit): Omit<Bearer, 'name'> {
  const pronoun = isA(head, 'maleNoun') ? 'he' : isA(head, 'femaleNoun') ? 'she' : undefined;
  return { pronoun, mentions: 1, isPerson: true };
}
