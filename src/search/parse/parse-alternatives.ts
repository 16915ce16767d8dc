import { listClauses, parseQuery, type Query } from './parse-query.ts';

/** Ways to answer a query that are tried: `a OR b` has two, and each further such pair twice as many. */
const MOST = 64;

/** Reads a query in which `OR` between two clauses leaves the choice, as the queries of which one must be answered. */
export function parseAlternatives(text: string): readonly Query[] {
  const clauses = listClauses(text);
  // Put together anew, a text would lose the space behind its last word, which says that the word is whole.
  return clauses.includes('OR') ? combine(groupChoices(clauses)).map(parseQuery) : [parseQuery(text)];
}

/** Each clause with those that an `OR` joins to it; one without a clause on either side says nothing. */
function groupChoices(clauses: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let joins = false;
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (clause === 'OR') joins = last !== undefined;
    else if (joins && last) last.push(clause);
    else groups.push([clause]);
    if (clause !== 'OR') joins = false;
  }
  return groups;
}

/** The text of every way to choose one clause of each group. */
function combine(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.reduce<readonly string[]>(
    (texts, group) =>
      texts.flatMap((text) => group.map((clause) => (text === '' ? clause : `${text} ${clause}`))).slice(0, MOST),
    [''],
  );
}
