import type { ComponentChildren, JSX } from 'preact';
import { ApparatusKey } from '../apparatus/ApparatusKey.tsx';
import { MatchMatrix } from '../figure/MatchMatrix.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { ReadingTools } from '../reading/ReadingTools.tsx';
import type { Arrangement } from './arrange-rows.ts';
import { ComparisonRows } from './ComparisonRows.tsx';
import { ViewControls } from './ViewControls.tsx';

/** Rows up to which a browser lays all of them out at once; of more, it skips those out of sight. */
const SHORT = 100;

interface Props {
  readonly view: View;
  readonly arrangement: Arrangement;
  /** The rows, where they are not to be drawn all at once. */
  readonly children?: ComponentChildren;
}

/** The reports side by side, statement by statement. Its orders need the style sheet that `writeOrderStyles` gives. */
export function ComparisonView({ view, arrangement, children }: Props): JSX.Element {
  return (
    <section class="comparison" id="comparison" aria-labelledby="comparison-heading">
      <h2 class="spoken" id="comparison-heading">
        The reports side by side
      </h2>
      {view.sides.length > 2 && <MatchMatrix view={view} />}
      <StoryFigure view={view} />
      <div class={view.sides.length > 2 ? `reading many many-${view.sides.length}` : 'reading columns-2'}>
        {view.links.opening !== null && (
          <p class="arrival">
            {spellNumberFirst(view.sides.length)} reports of one event, side by side.{' '}
            <a href={view.links.opening}>What is this?</a>
          </p>
        )}
        {view.sides.length > 2 && <ApparatusKey view={view} />}
        <div class="bar">
          <ViewControls view={view} />
          <ReadingTools />
        </div>
        <div class={arrangement.rows.length > SHORT ? 'rows long' : 'rows'}>
          {children ?? <ComparisonRows view={view} rows={arrangement.rows} first={1} />}
        </div>
      </div>
    </section>
  );
}
