import type { JSX } from 'preact';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';

/** What each report alone has, and so the others leave out. */
export function LeftOutList({ view }: { readonly view: View }): JSX.Element {
  return (
    <div class={`wordings columns-${Math.min(view.sides.length, 5)}`}>
      {view.sides.map((side) => {
        const ids = view.comparison.only[side.report.id] ?? [];
        const total = side.report.statements.length;
        return (
          <section
            class={`listing ${side.className}`}
            id={side.report.id}
            aria-labelledby={`${side.report.id}-heading`}
          >
            <h2 class="column-name" id={`${side.report.id}-heading`}>
              Only in {side.report.label}
            </h2>
            <p class="explanation">
              {spellNumberFirst(ids.length)} of its {total} statements.
            </p>
            <Parts
              parts={cutParts(
                ids.flatMap((id) => {
                  const placed = view.placed.get(id);
                  return placed ? [<StatementBlock key={id} placed={placed} view={view} />] : [];
                }),
              )}
            />
          </section>
        );
      })}
    </div>
  );
}
