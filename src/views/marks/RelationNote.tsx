import type { JSX } from 'preact';
import { quotationId } from '../../permalinks/list-quotations.ts';
import type { Match, Reading } from '../../report/comparison.ts';
import { countOf } from './count-of.ts';
import { nameStatement } from './name-statement.ts';
import type { Side } from './sides.ts';
import type { View } from './view.ts';

/** What a match is, in a few words: its relation, its changed quotations, where else it stands. */
export function RelationNote({ match, view }: { readonly match: Match; readonly view: View }): JSX.Element {
  const altered = match.quotations.filter(({ verdict }) => verdict === 'altered');
  const { quotations } = view.links;
  const [first] = altered;
  const note = `${countOf(altered.length, 'quotation')} altered`;
  return (
    <p class="relation">
      <a class="relation-name" href={view.links.passage(match.id)}>
        {RELATIONS[match.relation]}
      </a>
      {first && (
        <span class="altered-note">
          {quotations === null ? note : <a href={`${quotations}#${quotationId(first.readings)}`}>{note}</a>}
        </span>
      )}
      {isUneven(match) && (
        <span class="count-note">
          {view.sides
            .map(({ report, siglum }) => `${match.statements[report.id]?.length ?? 0} in ${siglum}`)
            .join(', ')}
        </span>
      )}
      {match.details
        .filter(({ differs }) => differs)
        .map(({ kind, readings }) => (
          <span class="detail-note">
            {kind}: {readings.map((reading) => nameReading(reading, view)).join(', ')}
          </span>
        ))}
      {match.moved && view.sides.map((side) => <MovedNote match={match} side={side} view={view} />)}
    </p>
  );
}

/** A reading with the reports that have it: `A, C “300”`. */
function nameReading({ reports, wordings }: Reading, { sides }: View): string {
  const having = sides.filter(({ report }) => reports.includes(report.id));
  return `${having.map(({ siglum }) => siglum).join(', ')} “${wordings[reports[0] ?? '']?.text}”`;
}

/** Whether the reports need different numbers of statements to say it. */
function isUneven({ statements }: Match): boolean {
  return new Set(Object.values(statements).map(({ length }) => length)).size > 1;
}

/** The relations, as pages name them. */
export const RELATIONS: Readonly<Record<Match['relation'], string>> = {
  same: 'same',
  reworded: 'reworded',
  rewritten: 'rewritten',
};

/** Where a moved match stands in a report's own running order. */
function MovedNote({ match, side, view }: { match: Match; side: Side; view: View }): JSX.Element | null {
  const [first] = match.statements[side.report.id] ?? [];
  const index = side.report.statements.findIndex(({ id }) => id === first);
  const before = side.report.statements[index - 1];
  if (index < 0) return null;
  const { siglum } = side;
  return (
    <span class={`moved-note ${side.className}`} data-order={side.report.id}>
      moved: in {siglum}{' '}
      {before ? (
        <>
          after <a href={view.links.place(before.id)}>{nameStatement({ side, statement: before })}</a>
        </>
      ) : (
        'first'
      )}
    </span>
  );
}
