import type { ComponentChildren, JSX } from 'preact';
import { nameStatements } from '../marks/name-statement.ts';
import type { Side } from '../marks/sides.ts';
import type { View } from '../marks/view.ts';
import type { Variant } from './build-apparatus.ts';
import { nameBases } from './name-bases.ts';
import { VariantList } from './VariantList.tsx';

interface Props {
  /** Of a match; other rows need none. */
  readonly id?: string;
  /** The statements that it is about; by the first its heading is known from others. */
  readonly statements: readonly string[];
  /** Further classes: what kind of row it is, and its place. */
  readonly kinds: string;
  /** The reports whose wordings stand in it. */
  readonly having: readonly Side[];
  /** Who tells it. */
  readonly strip: JSX.Element;
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
  const { id, statements, kinds, having, strip, name, telling, folded, view, children } = props;
  const heading = `${id ?? statements[0]}-name`;
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
          <summary>{strip}</summary>
        </details>
        {telling.length > 0 && (
          <ul class="variants telling">
            <VariantList variants={telling} sides={view.sides} />
          </ul>
        )}
        <div class="folded">{folded}</div>
      </div>
      {children}
    </section>
  );
}
