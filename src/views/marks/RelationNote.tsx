import type { JSX } from 'preact';
import { findAltered } from '../../permalinks/find-altered.ts';
import { quotationId } from '../../permalinks/list-quotations.ts';
import type { DetailMatch, Match } from '../../report/comparison.ts';
import { countOf } from './count-of.ts';
import { nameReports } from './name-reports.ts';
import { nameStatement } from './name-statement.ts';
import { nameRelation } from './relation-names.ts';
import type { Side } from './sides.ts';
import type { View } from './view.ts';

/** Reports of which each one’s place of a moved match is told. */
const FEW = 4;

/** What a match is, in a few words: its relation, its changed quotations and details, where else it stands. */
export function RelationNote({ match, view }: { readonly match: Match; readonly view: View }): JSX.Element {
  const altered = findAltered(match);
  const { quotations } = view.links;
  const [first] = altered;
  const note = `${countOf(altered.length, 'quotation')} altered`;
  return (
    <p class="relation">
      <a class="relation-name" href={view.links.passage(match.id)}>
        {nameRelation(match)}
      </a>
      {first && (
        <span class="altered-note">
          {quotations === null ? note : <a href={`${quotations}#${quotationId(first.readings)}`}>{note}</a>}
        </span>
      )}
      {isUneven(match) && (
        <span class="count-note">
          {view.sides
            .flatMap(({ report, siglum }) => {
              const count = match.statements[report.id]?.length;
              return count === undefined ? [] : [`${count} in ${siglum}`];
            })
            .join(', ')}
        </span>
      )}
      {match.details
        .filter(({ differs }) => differs)
        .map((detail) => (
          <span class="detail-note">{tellDetail(detail, view.sides)}</span>
        ))}
      {match.moved &&
        (view.sides.length > FEW ? (
          <span class="moved-note">moved</span>
        ) : (
          view.sides.map((side) => <MovedNote match={match} side={side} view={view} />)
        ))}
    </p>
  );
}

/** A detail as the reports give it: `number: 300 (A, C) · 200 (B)`. */
function tellDetail({ kind, readings }: Pick<DetailMatch, 'kind' | 'readings'>, sides: readonly Side[]): string {
  const told = readings.map(
    ({ reports, wordings }) => `${wordings[reports[0] ?? '']?.text} (${nameReports(reports, sides)})`,
  );
  return `${kind}: ${told.join(' · ')}`;
}

/** Whether the reports that have it need different numbers of statements to say it. */
function isUneven({ statements }: Match): boolean {
  return new Set(Object.values(statements).map(({ length }) => length)).size > 1;
}

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
