import type { JSX } from 'preact';
import type { Match } from '../comparison/comparison.ts';
import { LinkReasons } from './LinkReasons.tsx';
import { MatchRow } from './MatchRow.tsx';
import { nameStatements } from './name-statement.ts';
import { OnlyRow } from './OnlyRow.tsx';
import type { View } from './view.ts';

interface Props {
  /** Id of a statement or a match. */
  readonly id: string;
  readonly view: View;
}

/** A passage with its counterpart: a match, or a statement with its match or with the gap it leaves. */
export function PassageView({ id, view }: Props): JSX.Element {
  const match = findMatch(id, view);
  const statement = view.placed.get(id);
  return (
    <div class="passage">
      <div class={`columns-${Math.min(view.sides.length, 5)}`}>
        {match ? (
          <MatchRow match={match} row={1} view={view} />
        ) : (
          <OnlyRow report={statement?.side.report.id ?? ''} statements={[id]} row={1} view={view} />
        )}
      </div>
      {match && <LinkReasons match={match} view={view} />}
    </div>
  );
}

/** The match that has this id or this statement. */
export function findMatch(id: string, { comparison }: View): Match | undefined {
  return comparison.matches.find(
    (match) => match.id === id || Object.values(match.statements).some((ids) => ids.includes(id)),
  );
}

/** What a passage is called: `A 2`, or `A 3 and B 9` for a match. */
export function namePassage(id: string, { sides, placed, comparison }: View): string {
  const match = comparison.matches.find((candidate) => candidate.id === id);
  const ids = match ? sides.flatMap(({ report }) => match.statements[report.id] ?? []) : [id];
  return nameStatements(ids, placed);
}
