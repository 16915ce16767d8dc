import { listClauses, parseQuery, type Query } from './parse-query.ts';

/** Ways to answer a query that are tried: `a OR b` has two, and each further such pair twice as many. */
const MOST = 64;

/** Reads a query in which `OR` between two clauses leaves the choice, as the queries of which one must be answered. */
export function parseAlternatives(text: string): readonly Query[] {
  return combine(groupChoices(listClauses(text))).map(parseQuery);
}

/** Each clause with those that an `OR` joins to it; one without a clause on either side says nothing. */
function groupChoices(clauses: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const [at, clause] of clauses.entries()) {
    if (clause === 'OR') continue;
    const last = groups.at(-1);
    if (clauses[at - 1] === 'OR' && last) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** The text of every way to choose one clause of each group. */
function combine(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.reduce<readonly string[]>(
    (texts, group) => texts.flatMap((text) => group.map((clause) => `${text} ${clause}`)).slice(0, MOST),
    [''],
  );
}
