import { prepareView, type View } from '../components/view.ts';
import type { ComparisonResult } from './comparison-query.ts';

/** The view of a comparison that has no pages of its own: every link leads to a place on this one. */
export function prepareOwnView({ reports, comparison }: ComparisonResult): View {
  const place = (id: string) => `#${encodeURIComponent(id)}`;
  return prepareView(reports, comparison, { passage: place, place, quotations: null, leftOut: null, opening: null });
}
