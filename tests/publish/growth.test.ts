import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { annotateStory } from '../../src/publish/annotate-story.ts';
import { listStatements } from '../../src/publish/list-statements.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';

/** Two reports of as many statements, each with a counterpart. */
function compareAlike(count: number) {
  const body = Array.from({ length: count }, (_, index) => `Lee said: “Mill ${index} has w${index}x cracks.”`).join(
    '\n\n',
  );
  const reports = ['post', 'echo'].map((id) => ({ ...parseReport(body, { id }), label: id }));
  return { title: 'Mills', reports, matches: compareReports(reports).matches };
}

const same = (id: string) => id;

test.each<[string, (story: ReturnType<typeof compareAlike>) => unknown]>([
  ['annotations', (story) => annotateStory(story, { collection: 'all', passage: same, report: same, text: same })],
  ['the table of statements', ({ reports, matches }) => listStatements(reports, { matches }, same)],
  ['the list of quotations', ({ reports, matches }) => listQuotations(reports, matches)],
])('%s of a story twice as long make about twice the work', (_, write) => {
  const growth = measureGrowth((size) => {
    const story = compareAlike(size);
    return () => write(story);
  }, 150);
  expect(growth).toBeLessThan(LINEAR);
});
