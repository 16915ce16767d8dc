import type { JSX } from 'preact';
import { nameReports } from '../marks/name-reports.ts';
import type { View } from '../marks/view.ts';
import type { QuotationEntry } from './gather-quotations.ts';
import { QuotationSpeakers } from './QuotationSpeakers.tsx';
import { ReadingView } from './ReadingView.tsx';

interface Props {
  readonly entry: QuotationEntry;
  readonly view: View;
}

/** Columns in which readings stand side by side. */
const MOST_COLUMNS = 3;

/** An utterance in each of its wordings, with the reports that have it, its speaker, and what a cut loses. */
export function QuotationWordings({ entry, view }: Props): JSX.Element {
  const { kind, lacking, cuts } = entry;
  const readings = inOrder(entry, view);
  const parts = readings.map((marked) => (
    <ReadingView marked={marked} isAltered={kind === 'altered' || kind === 'lost'} view={view} />
  ));
  // Of two reports each has its own side, also where one of them has nothing.
  const gap = lacking.length > 0 && (kind !== 'only' || view.sides.length === 2) && (
    <p class="gap">No quotation of it found in {nameLacking(lacking, view)}</p>
  );
  const isFirstLacking = view.sides.length === 2 && view.sides[0]?.report.id === lacking[0];
  const columns = Math.min(readings.length + (gap ? 1 : 0), MOST_COLUMNS);
  return (
    <>
      <QuotationSpeakers entry={entry} view={view} />
      <div class={`wordings columns-${columns}`}>
        {isFirstLacking && gap}
        {parts}
        {!isFirstLacking && gap}
      </div>
      {cuts.length > 0 && (
        <p class="cut-note">
          {cuts.map(({ reports, words }, index) => (
            <>
              {index > 0 && '; '}
              {index === 0 && 'The cut in '}
              {nameReports(reports, view.sides)} loses {words.map((stretch) => `“${stretch}”`).join(' and ')}
            </>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** The readings in the order in which the story's reports have them. */
function inOrder({ marked }: QuotationEntry, { sides }: View): QuotationEntry['marked'] {
  const placeOf = ({ reading }: QuotationEntry['marked'][number]) =>
    sides.findIndex(({ report }) => reading.reports.includes(report.id));
  return marked.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** One report by its label, several by their letters. */
function nameLacking(lacking: readonly string[], { sides }: View): string {
  if (lacking.length > 1) return nameReports(lacking, sides);
  return sides.find(({ report }) => report.id === lacking[0])?.report.label ?? '';
}
