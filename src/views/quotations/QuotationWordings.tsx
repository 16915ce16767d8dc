import type { JSX } from 'preact';
import { nameReports } from '../marks/name-reports.ts';
import type { View } from '../marks/view.ts';
import type { MarkedReading } from '../marks/wordings/mark-readings.ts';
import type { QuotationEntry } from './gather-quotations.ts';
import { QuotationSpeakers } from './QuotationSpeakers.tsx';
import { ReadingView } from './ReadingView.tsx';
import { tellLost } from './tell-lost.ts';

interface Props {
  readonly entry: QuotationEntry;
  readonly view: View;
}

/** Columns in which readings stand side by side. */
const MOST_COLUMNS = 3;

/** An utterance in each of its wordings, with the reports that have it, its speaker, and what a cut loses. */
export function QuotationWordings({ entry, view }: Props): JSX.Element {
  const lost = tellLost(entry.readings, entry.match, view.sides);
  const isSame = entry.marked.length === 1 && entry.lacking.length === 0;
  return (
    <>
      <QuotationSpeakers entry={entry} view={view} />
      {view.sides.length === 2 && !isSame ? (
        <WordingsBySide entry={entry} view={view} />
      ) : (
        <WordingsByReading entry={entry} view={view} />
      )}
      {lost !== null && <p class="cut-note">{lost}.</p>}
    </>
  );
}

/** Of two reports, each has its own side, also where it has nothing. */
function WordingsBySide({ entry, view }: Props): JSX.Element {
  return (
    <div class="wordings columns-2">
      {view.sides.map(({ report }) => {
        const own = entry.marked.filter(({ reading }) => reading.reports.includes(report.id));
        return (
          <div>
            {own.map((marked) => (
              <ReadingView marked={marked} kind={entry.kind} view={view} report={report.id} />
            ))}
            {own.length === 0 && <p class="gap">No quotation of it found in {report.label}</p>}
          </div>
        );
      })}
    </div>
  );
}

/** One reading beside the other, those that most reports have first; then the reports that have none. */
function WordingsByReading({ entry: { kind, marked, lacking }, view }: Props): JSX.Element {
  const placeOf = ({ reading }: MarkedReading) =>
    view.sides.findIndex(({ report }) => reading.reports.includes(report.id));
  const countOf = ({ reading }: MarkedReading) => reading.reports.length;
  return (
    <>
      <div class={`wordings columns-${Math.min(marked.length, MOST_COLUMNS)}`}>
        {marked
          .toSorted((one, other) => countOf(other) - countOf(one) || placeOf(one) - placeOf(other))
          .map((own) => (
            <ReadingView marked={own} kind={kind} view={view} />
          ))}
      </div>
      {lacking.length > 0 && kind !== 'only' && (
        <p class="cut-note">No quotation of it found in {nameLacking(lacking, view)}</p>
      )}
    </>
  );
}

/** One report by its label, several by their letters. */
function nameLacking(lacking: readonly string[], { sides }: View): string {
  if (lacking.length > 1) return nameReports(lacking, sides);
  return sides.find(({ report }) => report.id === lacking[0])?.report.label ?? '';
}
