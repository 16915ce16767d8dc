import type { ComponentChildren, JSX } from 'preact';
import type { Report } from '../../report/report.ts';
import type { Story } from '../../stories.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { formatDate } from '../marks/format-date.ts';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { IntroductionText } from './IntroductionText.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { ReportCards } from './ReportCards.tsx';
import { tellUnknown } from './tell-unknown.ts';
import { VerdictText } from './VerdictText.tsx';

interface Props {
  readonly story: Pick<Story, 'title' | 'date' | 'reports'> & Partial<Pick<Story, 'first'>>;
  /** What its editor says of it, taken apart: the page of own texts, which has none, goes without the parser. */
  readonly introduction?: Pick<Report, 'statements' | 'paragraphs'>;
  readonly view: View;
  /** Address of a report's own page, by its id. */
  readonly reportAt: (report: string) => string;
  /** What stands above the findings: the page of own texts, which has no sources, goes without it. */
  readonly above?: ComponentChildren;
}

/** Reports up to which each is introduced at once; more stand folded. */
const FEW = 4;

/** The top of a story: the event, what was found in it, the reports as equals, and what the marks mean. */
export function StoryOpening({ story, introduction, view, reportAt, above }: Props): JSX.Element {
  const cards = <ReportCards story={story} view={view} reportAt={reportAt} />;
  const isFew = view.sides.length <= FEW;
  const unknown = tellUnknown(story.reports);
  return (
    <header class="opening">
      <p class="kicker">
        {spellNumberFirst(view.sides.length)} reports of one event
        {story.date !== null && (
          <>
            {' · '}
            <time dateTime={story.date}>{formatDate(story.date)}</time>
          </>
        )}
      </p>
      <h1>{story.title}</h1>
      {above}
      <FindingList view={view} />
      <VerdictText view={view} />
      {isFew && cards}
      <details class="about-reports">
        <summary>About the reports and the marks</summary>
        {introduction && <IntroductionText {...introduction} />}
        {!isFew && cards}
        {unknown !== null && <p class="unknown">{unknown}</p>}
        <MarksLegend view={view} />
      </details>
    </header>
  );
}
