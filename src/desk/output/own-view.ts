import { prepareView, type View } from '../../views/marks/view.ts';
import { type Arrangement, arrangeRows } from '../../views/rows/arrange-rows.ts';
import type { ComparisonResult } from '../workers/comparison-query.ts';

/** A view together with the rows of its reading view. */
export interface OwnView extends View {
  readonly arrangement: Arrangement;
}

/** A comparison as the page shows it. */
export interface ShownComparison extends ComparisonResult {
  readonly view: OwnView;
}

/** The view of a comparison that has no pages of its own: every link leads to a place on this one. */
export function prepareOwnView({ comparison }: Pick<ComparisonResult, 'comparison'>): OwnView {
  const place = (id: string) => `#${encodeURIComponent(id)}`;
  const view = prepareView(comparison, {
    passage: place,
    place,
    quotations: null,
    leftOut: null,
    opening: null,
  });
  return { ...view, arrangement: arrangeRows(comparison) };
}
