import type { JSX } from 'preact';
import { countOf } from '../marks/count-of.ts';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { StatementBlock } from '../marks/StatementBlock.tsx';
import type { View } from '../marks/view.ts';
import { gatherSpeakers } from './gather-speakers.ts';

/** Who is said to have said or thought what, in which report. */
export function SpeakerList({ view }: { readonly view: View }): JSX.Element {
  const speakers = gatherSpeakers(view.sides);
  return (
    <>
      <ul class="speaker-index" aria-label="Speakers">
        {speakers.map(({ name, id, statements }) => (
          <li>
            <a href={`#${encodeURIComponent(id)}`}>{name}</a> {statements.length}
          </li>
        ))}
      </ul>
      {speakers.map(({ name, id, statements }) => (
        <section class="listing" id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{name}</h2>
          <div class={`wordings columns-${Math.min(view.sides.length, 5)}`}>
            {view.sides.map((side) => {
              const ownStatements = statements.filter((placed) => placed.side === side);
              return (
                <div class={`cell ${side.className}`}>
                  <h3 class="column-name">
                    {side.report.label}:{' '}
                    {ownStatements.length === 0 ? 'nothing' : countOf(ownStatements.length, 'statement')}
                  </h3>
                  <Parts
                    parts={cutParts(
                      ownStatements.map((placed) => (
                        <StatementBlock key={placed.statement.id} placed={placed} view={view} anchor={false} />
                      )),
                    )}
                  />
                </div>
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}
