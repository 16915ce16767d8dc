import type { JSX } from 'preact';
import { nameReports } from '../marks/name-reports.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { Side } from '../marks/sides.ts';
import { spellNumber } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';

/** Of three reports and more: what at least two others tell and no counterpart was found for in this one. */
export function LackingList({ view }: { readonly view: View }): JSX.Element | null {
  const sides = view.sides.filter(({ report }) => (view.comparison.lacking[report.id] ?? []).length > 0);
  if (sides.length === 0) return null;
  return (
    <section class="listing" aria-labelledby="lacking-heading">
      <h2 id="lacking-heading">Told by at least two others</h2>
      <div class={`wordings columns-${Math.min(view.sides.length, 5)}`}>
        {sides.map((side) => (
          <SideLacking side={side} view={view} />
        ))}
      </div>
    </section>
  );
}

/** Matches of a report that are shown at once; further ones stand folded. */
const FIRST = 5;

function SideLacking({ side, view }: { readonly side: Side; readonly view: View }): JSX.Element {
  const { report, className } = side;
  const ids = view.comparison.lacking[report.id] ?? [];
  const further = ids.slice(FIRST);
  return (
    <section class={className} aria-labelledby={`lacking-${report.id}`}>
      <h3 class="column-name" id={`lacking-${report.id}`}>
        No counterpart found in {report.label}
      </h3>
      <p class="explanation">
        At least two others tell {ids.length === 1 ? 'this' : `these ${spellNumber(ids.length)} things`}.
      </p>
      <ul>{drawMatches(ids.slice(0, FIRST), view)}</ul>
      {further.length > 0 && (
        <details class="nearest">
          <summary>{further.length} more</summary>
          <ul>{drawMatches(further, view)}</ul>
        </details>
      )}
    </section>
  );
}

/** Each match in the words of the first report that has it, and which others do. */
function drawMatches(ids: readonly string[], view: View): readonly JSX.Element[] {
  const matchById = new Map(view.comparison.matches.map((match) => [match.id, match]));
  return ids.flatMap((id) => {
    const match = matchById.get(id);
    const having = view.sides.filter(({ report }) => match?.statements[report.id]);
    const [first] = match?.statements[having[0]?.report.id ?? ''] ?? [];
    const placed = view.placed.get(first ?? '');
    if (!placed) return [];
    const { report } = placed.side;
    return [
      <li key={id} class="lacking">
        <p class="statement-head">
          <a class="siglum" href={view.links.place(id)}>
            {nameStatement(placed)}
          </a>{' '}
          told by{' '}
          {nameReports(
            having.map((side) => side.report.id),
            view.sides,
          )}
        </p>
        <p class="text" lang={report.lang} dir="auto">
          <StatementText statement={placed.statement} />
        </p>
      </li>,
    ];
  });
}
