import type { JSX } from 'preact';
import { NearestText } from '../links/NearestText.tsx';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import { spellNumber } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';

/** The statements of each report that no counterpart was found for, and of each the likeliest one that was not taken. */
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
              {side.report.label}
            </h2>
            <p class="explanation">
              {ids.length === 0
                ? `Every one of its ${total} statements has a counterpart, or has one perhaps.`
                : `No counterpart found for ${spellNumber(ids.length)} of its ${total} statements.`}
            </p>
            <Parts
              parts={cutParts(
                ids.flatMap((id) => {
                  const placed = view.placed.get(id);
                  return placed
                    ? [
                        <div class="alone" key={id}>
                          <StatementBlock placed={placed} view={view} />
                          <NearestText id={id} view={view} />
                        </div>,
                      ]
                    : [];
                }),
              )}
            />
          </section>
        );
      })}
    </div>
  );
}
