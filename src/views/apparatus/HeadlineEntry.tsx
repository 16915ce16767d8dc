import type { JSX } from 'preact';
import { HeadlineNote } from '../marks/HeadlineNote.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import { ApparatusRow } from './ApparatusRow.tsx';
import { nameBases } from './name-bases.ts';
import { Strip } from './Strip.tsx';

interface Props {
  /** By report id. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** Place of the row in the document, from 1. */
  readonly row: number;
  readonly view: View;
}

/** The headlines of many reports: the base’s, and folded behind it the others. */
export function HeadlineEntry({ statements, row, view }: Props): JSX.Element {
  const having = view.sides.filter(({ report }) => statements[report.id]);
  return (
    <ApparatusRow
      statements={having.flatMap(({ report }) => statements[report.id] ?? [])}
      kinds={`headlines row-${row}`}
      having={having}
      strip={<Strip sides={having} presences={having.map(() => 'has')} />}
      name={<span class="relation-name">headlines</span>}
      telling={[]}
      folded={null}
      view={view}
    >
      {having.map((side, place) => (
        <div class={`cell ${side.className} ${nameBases([side], view.sides)}${place === 0 ? ' foremost' : ''}`}>
          {(statements[side.report.id] ?? []).flatMap((id) => {
            const placed = view.placed.get(id);
            if (!placed) return [];
            return [
              <>
                <StatementBlock placed={placed} view={view} />
                <HeadlineNote id={id} view={view} />
              </>,
            ];
          })}
        </div>
      ))}
    </ApparatusRow>
  );
}
