import type { JSX } from 'preact';
import type { StoryReport } from '../../report/report-info.ts';
import { DetailList } from '../../views/quotations/DetailList.tsx';
import { QuotationList } from '../../views/quotations/QuotationList.tsx';
import { ComparisonView } from '../../views/rows/ComparisonView.tsx';
import { SpeakerList } from '../../views/speakers/SpeakerList.tsx';
import { LackingList } from '../../views/story/LackingList.tsx';
import { LeftOutList } from '../../views/story/LeftOutList.tsx';
import { StoryOpening } from '../../views/story/StoryOpening.tsx';
import type { OwnView } from './own-view.ts';

interface Props {
  readonly title: string;
  readonly reports: readonly StoryReport[];
  readonly view: OwnView;
}

/** All views of an own comparison below one another, as the saved page holds them. */
export function CompareSaved({ title, reports, view }: Props): JSX.Element {
  return (
    <main>
      <StoryOpening
        story={{ title, date: null, first: null, reports }}
        view={view}
        reportAt={(report) => `#card-${report}`}
      />
      <ComparisonView view={view} arrangement={view.arrangement} />
      <section>
        <h2>Quotations</h2>
        <QuotationList view={view} />
        <DetailList view={view} />
      </section>
      <section>
        <h2>Left out</h2>
        <LackingList view={view} />
        <LeftOutList view={view} />
      </section>
      <section>
        <h2>Speakers</h2>
        <SpeakerList view={view} />
      </section>
    </main>
  );
}
