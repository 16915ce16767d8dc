import type { JSX } from 'preact';
import { leaveOut } from '../apparatus/leave-out.ts';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import { Gap } from './Gap.tsx';

interface Props {
  /** By report id: the statements that the row shows of it. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** Ids of statements that stand above: shown again only where a report has nothing else in the row. */
  readonly above?: ReadonlySet<string> | undefined;
  readonly view: View;
}

/** Reports up to which each has its own column, and its own gap; of more, the gaps are told in one. */
const COLUMNS = 4;

/** The cells of a row: each report's statements, and where it has none, the gap. */
export function SideCells({ statements, above = NONE, view }: Props): JSX.Element {
  const idsOf = (side: Side) => statements[side.report.id] ?? [];
  const lacking = view.sides.filter((side) => idsOf(side).length === 0);
  const alone = lacking.length === view.sides.length - 1 ? Object.values(statements).flat() : [];
  const isNarrow = view.sides.length > COLUMNS;
  const shown = isNarrow ? view.sides.filter((side) => !lacking.includes(side)) : view.sides;
  return (
    <>
      {shown.map((side) => (
        <div class={`cell ${side.className}`}>
          {idsOf(side).length === 0 && <Gap sides={[side]} statements={alone} view={view} />}
          {leaveOut(above, idsOf(side)).map((id) => {
            const placed = view.placed.get(id);
            return placed && <StatementBlock placed={placed} view={view} anchor={!above.has(id)} />;
          })}
        </div>
      ))}
      {isNarrow && lacking.length > 0 && <Gap sides={lacking} statements={alone} view={view} />}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();
