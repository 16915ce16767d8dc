import type { JSX } from 'preact';
import { arrangeRows } from '../components/arrange-rows.ts';
import { ComparisonView } from '../components/ComparisonView.tsx';
import { LeftOutList } from '../components/LeftOutList.tsx';
import { QuotationList } from '../components/QuotationList.tsx';
import { SpeakerList } from '../components/SpeakerList.tsx';
import { StoryOpening } from '../components/StoryOpening.tsx';
import type { View } from '../components/view.ts';
import type { ComparisonResult } from './comparison-query.ts';

interface Props {
  readonly title: string;
  readonly result: ComparisonResult;
  readonly view: View;
}

/** All views of an own comparison below one another, as the saved page holds them. */
export function CompareSaved({ title, result, view }: Props): JSX.Element {
  const { reports, comparison } = result;
  return (
    <main>
      <StoryOpening
        story={{ title, date: null, body: '', first: null, reports }}
        view={view}
        reportAt={(report) => `#card-${report}`}
      />
      <ComparisonView view={view} arrangement={arrangeRows(reports, comparison)} />
      <section>
        <h2>Quotations</h2>
        <QuotationList view={view} />
      </section>
      <section>
        <h2>Left out</h2>
        <LeftOutList view={view} />
      </section>
      <section>
        <h2>Speakers</h2>
        <SpeakerList view={view} />
      </section>
    </main>
  );
}
