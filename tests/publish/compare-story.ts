import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { StoryPlaces } from '../../src/publish/story-places.ts';
import type { ComparedStory } from '../../src/report/comparison-data.ts';
import { UNKNOWN_ORIGIN } from '../../src/report/report-info.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

/** A story of the given texts, by the ids of their reports. */
export function compareStory(texts: Readonly<Record<string, string>>, lang = 'en'): ComparedStory {
  const reports = Object.entries(texts).map(([id, text]) => ({
    ...UNKNOWN_ORIGIN,
    label: `The ${id}`,
    ...parseReport(text, { id, lang }),
  }));
  return { id: 'flood', title: 'A flood', date: null, reports, comparison: compareReports(reports) };
}

const ROOT = 'https://example.org/';

/** Where that story stands. */
export const PLACES: StoryPlaces = {
  file: (name) => `${ROOT}flood/${name}`,
  passage: (id) => `${ROOT}flood/passages/${id}/`,
  report: (id) => `${ROOT}flood/reports/${id}/`,
  text: (id) => `${ROOT}flood/reports/${id}/statements.txt`,
  schema: `${ROOT}comparison.schema.json`,
};
