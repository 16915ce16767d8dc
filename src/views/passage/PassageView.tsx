import type { JSX } from 'preact';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { describeQuotation } from '../quotations/gather-quotations.ts';
import { QuotationWordings } from '../quotations/QuotationWordings.tsx';
import { PassageRow } from './PassageRow.tsx';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** A passage in each report: a quotation's wordings, a match, or a statement with its match or the gap it leaves. */
export function PassageView({ passage, view }: Props): JSX.Element {
  if (passage.quotation === null) return <PassageRow passage={passage} view={view} />;
  const entry = describeQuotation(passage.quotation, passage.match, view.comparison.reports);
  return (
    <div class={`quotation-entry ${entry.kind}`}>
      <QuotationWordings entry={entry} view={view} />
    </div>
  );
}
