import { prepareView, type View, type ViewLinks } from '../../src/views/marks/view.ts';
import { compareTexts } from './compare-texts.ts';
import { writeManyReports } from './write-many-reports.ts';

const LINKS: ViewLinks = {
  passage: (id) => `/passages/${id}/`,
  place: (id) => `/#${id}`,
  quotations: '/quotations/',
  leftOut: '/left-out/',
  opening: null,
};

let known: View | undefined;

/** Twenty reports of forty statements, compared once for all tests that look at them. */
export function viewManyReports(): View {
  known ??= prepareView(compareTexts(writeManyReports({ reports: 20, statements: 40 })).comparison, LINKS);
  return known;
}
