import type { JSX } from 'preact';
import type { Arrangement } from './arrange-rows.ts';
import { MatchMatrix } from './MatchMatrix.tsx';
import { MatchRow } from './MatchRow.tsx';
import { OnlyRow } from './OnlyRow.tsx';
import { PointerRow } from './PointerRow.tsx';
import { ReadingTools } from './ReadingTools.tsx';
import { StoryFigure } from './StoryFigure.tsx';
import { spellNumberFirst } from './spell-number.ts';
import { ViewControls } from './ViewControls.tsx';
import type { View } from './view.ts';

/** Rows up to which a browser lays all of them out at once; of more, it skips those out of sight. */
const SHORT = 100;

interface Props {
  readonly view: View;
  readonly arrangement: Arrangement;
}

/** The reports side by side, statement by statement. Its orders need the style sheet that `writeOrderStyles` gives. */
export function ComparisonView({ view, arrangement }: Props): JSX.Element {
  return (
    <section class="comparison" id="comparison" aria-label="The reports side by side">
      {view.sides.length > 2 && <MatchMatrix view={view} />}
      <StoryFigure view={view} />
      <div class={`reading columns-${Math.min(view.sides.length, 5)}`}>
        <p class="arrival">
          {spellNumberFirst(view.sides.length)} reports of one event, side by side. <a href="#main">What is this?</a>
        </p>
        <div class="bar">
          <ViewControls view={view} />
          <ReadingTools />
        </div>
        <div class={arrangement.rows.length > SHORT ? 'rows long' : 'rows'}>
          {arrangement.rows.map((row, index) => {
            const common = { key: row.key, row: index + 1, view };
            if (row.kind === 'match') return <MatchRow {...common} match={row.match} />;
            if (row.kind === 'only') return <OnlyRow {...common} report={row.report} statements={row.statements} />;
            return <PointerRow {...common} {...row} />;
          })}
        </div>
      </div>
    </section>
  );
}
