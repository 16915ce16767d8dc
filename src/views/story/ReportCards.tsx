import type { JSX } from 'preact';
import type { Story } from '../../stories.ts';
import type { View } from '../marks/view.ts';
import { ReportCard } from './ReportCard.tsx';
import { tellOrder } from './tell-order.ts';

interface Props {
  readonly story: Pick<Story, 'reports'> & Partial<Pick<Story, 'first'>>;
  readonly view: View;
  /** Address of a report's own page, by its id. */
  readonly reportAt: (report: string) => string;
}

/** The reports of a story as equals. */
export function ReportCards({ story: { reports, first = null }, view, reportAt }: Props): JSX.Element {
  const order = tellOrder(reports, first);
  return (
    <div class={`report-cards columns-${Math.min(view.sides.length, 5)}`}>
      {reports.map((report, index) => {
        const side = view.sides[index];
        const place = order[report.id] ?? null;
        return side && <ReportCard side={side} origin={report} order={place} href={reportAt(report.id)} />;
      })}
    </div>
  );
}
