import type { JSX } from 'preact';
import { AloneEntry } from '../apparatus/AloneEntry.tsx';
import { HeadlineEntry } from '../apparatus/HeadlineEntry.tsx';
import { MatchEntry } from '../apparatus/MatchEntry.tsx';
import type { View } from '../marks/view.ts';
import type { Row } from './arrange-rows.ts';
import { HeadlineRow } from './HeadlineRow.tsx';
import { MatchRow } from './MatchRow.tsx';
import { OnlyRow } from './OnlyRow.tsx';
import { PointerRow } from './PointerRow.tsx';

interface Props {
  readonly view: View;
  readonly rows: readonly Row[];
  /** Place of the first of them in the document, from 1. */
  readonly first: number;
}

/** A stretch of the reading view's rows: of two reports side by side, of more with an apparatus. */
export function ComparisonRows({ view, rows, first }: Props): JSX.Element {
  const [Matched, Alone, Headlines] =
    view.sides.length > 2 ? [MatchEntry, AloneEntry, HeadlineEntry] : [MatchRow, OnlyRow, HeadlineRow];
  return (
    <>
      {rows.map((row, index) => {
        const common = { key: row.key, row: first + index, view };
        if (row.kind === 'match') return <Matched {...common} match={row.match} above={row.above} />;
        if (row.kind === 'headlines') return <Headlines {...common} statements={row.statements} />;
        if (row.kind === 'only') {
          const { report, statements, isFurniture } = row;
          return <Alone {...common} {...{ report, statements, isFurniture }} />;
        }
        return <PointerRow {...common} {...row} />;
      })}
    </>
  );
}
