import type { ComponentChildren, JSX } from 'preact';
import { nameStatements } from '../marks/name-statement.ts';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import type { Variant } from './build-apparatus.ts';
import { COLUMNS } from './gather-wordings.ts';
import { nameBases } from './name-bases.ts';
import { Strip } from './Strip.tsx';
import type { Presence } from './tell-presence.ts';
import { VariantList } from './VariantList.tsx';

interface Props {
  /** Of a match; other rows need none. */
  readonly id?: string;
  /** The statements that it is about; by the first its heading is known from others. */
  readonly statements: readonly string[];
  /** Further classes: what kind of row it is, and its place. */
  readonly kinds: string;
  /** What each report makes of it, in the order of the story. */
  readonly presences: readonly Presence[];
  /** What the row is, in a few words. */
  readonly name: ComponentChildren;
  readonly telling: readonly Variant[];
  /** What stands folded beside the other wordings. */
  readonly folded: ComponentChildren;
  readonly view: View;
  /** The wordings, each a cell. */
  readonly children: ComponentChildren;
}

/**
 * What a base report tells in a place, with a strip of who else does and their readings. All wordings stand in it; which is
 * shown, and which unfold, a style sheet says by the chosen base (`writeBaseStyles`).
 */
export function ApparatusRow(props: Props): JSX.Element {
  const { id, statements, kinds, presences, name, telling, folded, view, children } = props;
  const heading = `${id ?? statements[0]}-name`;
  const having = view.sides.filter((_, place) => presences[place] !== 'none');
  return (
    <section
      class={`row told ${kinds} ${nameBases(having, view.sides)}`}
      {...(id !== undefined && { id })}
      aria-labelledby={heading}
    >
      <div class="apparatus">
        <h3 class="relation" id={heading}>
          <span class="spoken">{nameStatements(statements.slice(0, 1), view.placed)}: </span>
          {name}
        </h3>
        <details class="fold">
          <summary>
            <Strip sides={view.sides} presences={presences} />
          </summary>
        </details>
        {telling.length > 0 && (
          <ul class="variants telling">
            <VariantList variants={telling} sides={view.sides} />
          </ul>
        )}
        <div class="folded">{folded}</div>
      </div>
      {children}
      {view.sides.length <= COLUMNS && drawMissing(view.sides, having)}
    </section>
  );
}

/** The places of reports without it where each has a column. */
function drawMissing(sides: readonly Side[], having: readonly Side[]): readonly JSX.Element[] {
  return sides
    .filter((side) => !having.includes(side))
    .map(({ report, className }) => (
      <div class={`cell missing ${className}`}>
        <p class="gap">No counterpart found in {report.label}</p>
      </div>
    ));
}
