import type { JSX } from 'preact';
import { findAltered } from '../../permalinks/find-altered.ts';
import { quotationId } from '../../permalinks/list-quotations.ts';
import type { DetailMatch, Match } from '../../report/comparison.ts';
import { countOf } from './count-of.ts';
import { nameReports } from './name-reports.ts';
import { nameStatement, nameStatements } from './name-statement.ts';
import { nameRelation } from './relation-names.ts';
import type { Side } from './sides.ts';
import type { View } from './view.ts';

/** Reports of which each one’s place of a moved match is told. */
const FEW = 4;

interface Props {
  readonly match: Match;
  readonly view: View;
  /** Whether its name is a heading, as in a list of matches, or a line of text. */
  readonly name?: 'h3' | 'p' | undefined;
}

/** What a match is, in a few words: its relation, its changed quotations and details, where else it stands. */
export function RelationNote({ match, view, name: Name = 'h3' }: Props): JSX.Element {
  const altered = findAltered(match);
  const { quotations } = view.links;
  const [first] = altered;
  const note = `${countOf(altered.length, 'quotation')} altered`;
  return (
    <div class="relation">
      <Name class="relation-name" id={`${match.id}-name`}>
        <span class="spoken">{nameStatements(Object.values(match.statements).flat(), view.placed)}: </span>
        <a href={view.links.passage(match.id)}>{nameRelation(match)}</a>
      </Name>
      {first && (
        <span class="altered-note">
          {quotations === null ? note : <a href={`${quotations}#${quotationId(first.readings)}`}>{note}</a>}
        </span>
      )}
      {isUneven(match, view) && (
        <span class="count-note">
          {view.sides
            .flatMap(({ report, siglum }) => {
              const count = countBelow(match.statements[report.id], view);
              return count === 0 ? [] : [`${count} in ${siglum}`];
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
    </div>
  );
}

/** A detail as the reports give it: `number: 300 (A, C) · 200 (B)`. */
function tellDetail({ kind, readings }: Pick<DetailMatch, 'kind' | 'readings'>, sides: readonly Side[]): string {
  const told = readings.map(
    ({ reports, wordings }) => `${wordings[reports[0] ?? '']?.text} (${nameReports(reports, sides)})`,
  );
  return `${kind}: ${told.join(' · ')}`;
}

/** Whether the reports that have it below their headlines need different numbers of statements to say it. */
function isUneven({ statements }: Match, view: View): boolean {
  const counts = Object.values(statements).map((ids) => countBelow(ids, view));
  return new Set(counts.filter((count) => count > 0)).size > 1;
}

function countBelow(ids: readonly string[] = [], { placed }: View): number {
  return ids.filter((id) => placed.get(id)?.statement.headline === false).length;
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
