import { getCollection } from 'astro:content';
import { compareReports } from './comparison/compare-reports.ts';
import { correctSpeakers } from './comparison/corrections/correct-speakers.ts';
import { ContentError, type ContentFault } from './content/content-fault.ts';
import type { ReportSource, StorySource } from './content/story-source.ts';
import type { Comparison, CorrectionFault } from './report/comparison.ts';
import type { Report } from './report/report.ts';
import { parseReport } from './statements/parse-report.ts';

/** A story with its reports taken apart and compared. */
export interface Story extends Omit<StorySource, 'reports'> {
  readonly reports: readonly StoryReport[];
  readonly comparison: Comparison;
}

/** A report's statements together with what is known of its origin. */
export type StoryReport = Report & Omit<ReportSource, keyof Report>;

/** Every story, by id: loaded, parsed and compared once a build, however many pages ask. */
export const stories: Promise<readonly Story[]> = loadStories();

/** What Astro makes the pages of: a path for each story, with the story. */
export async function storyPaths() {
  return (await stories).map((story) => ({ params: { story: story.id }, props: { story } }));
}

async function loadStories(): Promise<readonly Story[]> {
  const results = (await loadSources()).map(compareSource);
  const faults = results.flatMap((result) => result.faults);
  if (faults.length > 0) throw new ContentError(faults);
  return results.map(({ story }) => story);
}

function compareSource(source: StorySource): { readonly story: Story; readonly faults: readonly ContentFault[] } {
  const corrections = source.corrections.map(({ correction }) => correction);
  const parsed = source.reports.map((report) => parseSource(report, source));
  const comparison = compareReports(parsed, { corrections });
  const corrected = correctSpeakers(parsed, corrections);
  const reports = parsed.map((report, index) => ({ ...report, ...corrected[index] }));
  return { story: { ...source, reports, comparison }, faults: comparison.faults.map((fault) => locate(fault, source)) };
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

function parseSource({ body, title, ...source }: ReportSource, { people }: StorySource): StoryReport {
  const { id, lang, published } = source;
  const told = { ...(title !== null && { title }), ...(published !== null && { published }) };
  return { ...source, ...parseReport(body, { id, lang, people, ...told }) };
}
