import type { JSX } from 'preact';
import type { ComparisonResult } from '../compare/comparison-query.ts';
import { arrangeRows } from './arrange-rows.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { QuotationList } from './QuotationList.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { StoryOpening } from './StoryOpening.tsx';
import type { View } from './view.ts';

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
