import { judgeQuotation, nameMatch, nameQuotation } from '../../permalinks/name-match.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import { nameStatements } from '../marks/name-statement.ts';
import { certaintyOf } from '../marks/relation-names.ts';
import type { View } from '../marks/view.ts';

/** What a passage is called. */
export interface PassageName {
  /** What it is: `A quotation altered`, `Statement 14 of Report A`. */
  readonly heading: string;
  /** Where it stands, `Report A, headline and statement 2; Report B, statement 1`, or what a statement has elsewhere. */
  readonly places: string;
  /** In a few letters: `A 3 and B 9`. */
  readonly short: string;
}

/** Names a passage; its own words are left to its text, so that a link to words finds them there first. */
export function namePassage(passage: Passage<Match>, view: View): PassageName {
  const places = view.sides.flatMap((side) => namePlace(passage.statements, side.report));
  return {
    heading: NAMES[passage.kind](passage, view),
    places: passage.kind === 'statement' ? namePartners(passage, view) : places.join('; '),
    short: nameStatements(passage.statements, view.placed),
  };
}

const NAMES: Readonly<Record<Passage['kind'], (passage: Passage<Match>, view: View) => string>> = {
  match: ({ match }) => (match ? nameMatch(match) : ''),
  quotation: ({ quotation, match }) => nameQuotation(quotation ? judgeQuotation(quotation, match) : 'only'),
  statement: ({ id }, { placed }) => {
    const { statement, side } = placed.get(id) ?? {};
    return `${statement?.headline ? 'The headline' : `Statement ${statement?.number}`} of ${side?.report.label}`;
  },
};

/** Where statements stand in a report: none, or one text. */
function namePlace(ids: readonly string[], { label, statements }: View['sides'][number]['report']): readonly string[] {
  const ownStatements = statements.filter(({ id }) => ids.includes(id));
  const numbers = ownStatements.filter(({ headline }) => !headline).map(({ number }) => String(number));
  const parts = [
    ...(ownStatements.some(({ headline }) => headline) ? ['headline'] : []),
    ...(numbers.length > 0
      ? [`${numbers.length === 1 ? 'statement' : 'statements'} ${new Intl.ListFormat('en-GB').format(numbers)}`]
      : []),
  ];
  return parts.length === 0 ? [] : [`${label}, ${parts.join(' and ')}`];
}

/** What a statement corresponds to in other reports. */
function namePartners({ match, statements: [id = ''] }: Passage<Match>, { placed, sides }: View): string {
  const others = sides.filter((side) => side !== placed.get(id)?.side);
  if (!match) {
    return `No counterpart found in ${others.length === 1 ? others[0]?.report.label : 'any other report'}`;
  }
  const partners = Object.values(match.statements)
    .flat()
    .filter((other) => placed.get(other)?.side !== placed.get(id)?.side);
  const how = certaintyOf(id, match) === 'perhaps' ? 'Perhaps the same in' : PARTNERS[match.relation];
  return `${how} ${nameStatements(partners, placed)}`;
}

const PARTNERS: Readonly<Record<Match['relation'], string>> = {
  same: 'The same in',
  reworded: 'Reworded in',
  rewritten: 'In other words in',
};
