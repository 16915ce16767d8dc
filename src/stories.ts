import { getCollection } from 'astro:content';
import { compareReports } from './comparison/compare-reports.ts';
import { ContentError, type ContentFault } from './content/content-fault.ts';
import { parseSource } from './content/parse-source.ts';
import type { StorySource } from './content/story-source.ts';
import type { ComparedReports, CorrectionFault } from './report/comparison.ts';
import type { StoryReport } from './report/report-info.ts';

/** A story with its reports taken apart and compared. */
export interface Story extends Omit<StorySource, 'reports'> {
  readonly reports: readonly StoryReport[];
  readonly comparison: ComparedReports<StoryReport>;
}

/** Every story, by id: loaded, parsed and compared once a build, however many pages ask. */
export const stories: Promise<readonly Story[]> = loadStories();

/** What Astro makes the pages of: a path for each story, with the story. */
export async function storyPaths() {
  return (await stories).map((story) => ({ params: { story: story.id }, props: { story } }));
}

async function loadStories(): Promise<readonly Story[]> {
  const results = await Promise.all((await loadSources()).map(compareSource));
  const faults = results.flatMap((result) => result.faults);
  if (faults.length > 0) throw new ContentError(faults);
  return results.map(({ story }) => story);
}

async function compareSource(source: StorySource) {
  const corrections = source.corrections.map(({ correction }) => correction);
  const parsed = await Promise.all(source.reports.map((report) => parseSource(report, source.people)));
  const comparison = compareReports(parsed, { corrections });
  return {
    story: { ...source, reports: comparison.reports, comparison },
    faults: comparison.faults.map((fault) => locate(fault, source)),
  };
}

/** A correction that can't be carried out, with its place in `story.md`. */
function locate({ correction, message }: CorrectionFault, { id, corrections }: StorySource): ContentFault {
  const place = corrections.find((candidate) => candidate.correction === correction);
  return {
    file: place?.file ?? `content/${id}/story.md`,
    line: place?.line ?? null,
    excerpt: place?.excerpt ?? null,
    expected: 'a correction of statements that the reports have',
    found: message,
    advice: 'Correct this line or remove it.',
  };
}

async function loadSources(): Promise<readonly StorySource[]> {
  const reportEntries = await getCollection('reports');
  const reportById = new Map(reportEntries.map(({ id, data, body = '' }) => [id, { ...data, body }]));
  const storyEntries = await getCollection('stories');
  return storyEntries.map(({ data: { reports, ...story }, body = '' }) => ({
    ...story,
    body,
    reports: reports.flatMap((id) => reportById.get(id) ?? []),
  }));
}
