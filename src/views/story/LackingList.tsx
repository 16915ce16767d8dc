import type { JSX } from 'preact';
import { nameStatement } from '../marks/name-statement.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { PlacedStatement, Side } from '../marks/sides.ts';
import { spellNumber } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';

/** Of three reports and more: what at least two others tell and no counterpart was found for in this one. */
export function LackingList({ view }: { readonly view: View }): JSX.Element | null {
  const sides = view.sides.filter(({ report }) => (view.comparison.lacking[report.id] ?? []).length > 0);
  if (sides.length === 0) return null;
  return (
    <section class="listing" aria-labelledby="lacking-heading">
      <h2 id="lacking-heading">Told by others, not found in one</h2>
      <p class="explanation">What at least two others tell, what most of them tell first.</p>
      <div class="wordings columns-5">
        {sides.map((side) => (
          <SideLacking side={side} view={view} />
        ))}
      </div>
    </section>
  );
}

/** Things of a report that are shown at once; further ones stand folded. */
const FIRST = 5;

function SideLacking({
  side: { report, siglum, className },
  view,
}: {
  readonly side: Side;
  readonly view: View;
}): JSX.Element {
  const told = listTold(view.comparison.lacking[report.id] ?? [], view);
  const further = told.slice(FIRST);
  const draw = (each: Told) => <LackingEntry told={each} lacking={report.label} view={view} />;
  return (
    <section class={className} aria-labelledby={`lacking-${report.id}`}>
      <h3 class="column-name" id={`lacking-${report.id}`}>
        {siglum} · Not found in {report.label}
      </h3>
      <ul>{told.slice(0, FIRST).map(draw)}</ul>
      {further.length > 0 && (
        <details class="nearest">
          <summary>{further.length} more</summary>
          <ul>{further.map(draw)}</ul>
        </details>
      )}
    </section>
  );
}

/** What several reports tell. */
interface Told {
  /** Id of the match. */
  readonly match: string;
  /** The reports that have it. */
  readonly having: readonly Side[];
  /** The statement of the first of them. */
  readonly first: PlacedStatement;
}

/** What most reports tell first; else in the order of the story. */
function listTold(ids: readonly string[], { comparison, sides, placed }: View): readonly Told[] {
  const matchById = new Map(comparison.matches.map((match) => [match.id, match]));
  return ids
    .flatMap((id) => {
      const match = matchById.get(id);
      const having = sides.filter(({ report }) => match?.statements[report.id]);
      const first = placed.get(match?.statements[having[0]?.report.id ?? '']?.[0] ?? '');
      return first ? [{ match: id, having, first }] : [];
    })
    .toSorted((one, other) => other.having.length - one.having.length);
}

interface EntryProps {
  readonly told: Told;
  /** Label of the report that lacks it. */
  readonly lacking: string;
  readonly view: View;
}

function LackingEntry({ told: { match, having, first }, lacking, view }: EntryProps): JSX.Element {
  return (
    <li class="lacking">
      <p class="statement-head">
        <a class={`siglum ${first.side.className}`} href={view.links.place(match)}>
          {nameStatement(first)}
        </a>{' '}
        told by {spellNumber(having.length)} of {spellNumber(view.sides.length)}, not by {lacking}:{' '}
        <span class="tellers">
          {having.map(({ siglum, className }) => (
            <b class={className}>{siglum}</b>
          ))}
        </span>
      </p>
      <p class="text" lang={first.side.report.lang} dir="auto">
        <StatementText statement={first.statement} />
      </p>
    </li>
  );
}
