import type { JSX } from 'preact';
import type { StoryReport } from '../stories.ts';
import { formatDate } from './format-date.ts';
import { MarksLegend } from './MarksLegend.tsx';
import { ReportCard } from './ReportCard.tsx';
import { VerdictText } from './VerdictText.tsx';
import type { View } from './view.ts';

interface Props {
  readonly story: { readonly title: string; readonly date: string | null; readonly reports: readonly StoryReport[] };
  readonly view: View;
  /** Address of a report's own page, by its id. */
  readonly reportAt: (report: string) => string;
}

/** The top of a story: the event, what was found, the reports as equals, and what the marks mean. */
export function StoryOpening({ story, view, reportAt }: Props): JSX.Element {
  return (
    <header class="opening">
      <p class="kicker">
        {view.sides.length} reports of one event
        {story.date !== null && (
          <>
            {' · '}
            <time dateTime={story.date}>{formatDate(story.date)}</time>
          </>
        )}
      </p>
      <h1>{story.title}</h1>
      <VerdictText view={view} />
      <div class={`report-cards columns-${Math.min(view.sides.length, 5)}`}>
        {story.reports.map((report, index) => {
          const side = view.sides[index];
          return side && <ReportCard side={side} origin={report} href={reportAt(report.id)} />;
        })}
      </div>
      <MarksLegend sides={view.sides} />
    </header>
  );
}
