import type { JSX } from 'preact';
import type { Report } from '../../report/report.ts';
import type { Story } from '../../stories.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { formatDate } from '../marks/format-date.ts';
import type { View } from '../marks/view.ts';
import { IntroductionText } from './IntroductionText.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { OverlapNote } from './OverlapNote.tsx';
import { ReportCard } from './ReportCard.tsx';
import { VerdictText } from './VerdictText.tsx';

interface Props {
  readonly story: Pick<Story, 'title' | 'date' | 'reports'> & Partial<Pick<Story, 'first'>>;
  /** What its editor says of it, taken apart: the page of own texts, which has none, goes without the parser. */
  readonly introduction?: Pick<Report, 'statements' | 'paragraphs'>;
  readonly view: View;
  /** Address of a report's own page, by its id. */
  readonly reportAt: (report: string) => string;
}

/** The top of a story: the event, what was found, the reports as equals, and what the marks mean. */
export function StoryOpening({ story, introduction, view, reportAt }: Props): JSX.Element {
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
      {introduction && <IntroductionText {...introduction} />}
      <VerdictText view={view} />
      <FindingList view={view} />
      <div class={`report-cards columns-${Math.min(view.sides.length, 5)}`}>
        {story.reports.map((report, index) => {
          const side = view.sides[index];
          const isFirst = report.id === story.first;
          return side && <ReportCard side={side} origin={report} isFirst={isFirst} href={reportAt(report.id)} />;
        })}
      </div>
      <OverlapNote view={view} />
      <MarksLegend view={view} />
    </header>
  );
}
