import { getCollection } from 'astro:content';
import { compareReports } from './comparison/compare-reports.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { ReportSource, StorySource } from './content/story-source.ts';
import { parseReport } from './statements/parse-report.ts';
import type { Report } from './statements/report.ts';

/** A story with its reports taken apart and compared. */
export interface Story extends Omit<StorySource, 'reports'> {
  readonly reports: readonly StoryReport[];
  readonly comparison: Comparison;
}

/** A report's statements together with what is known of its origin. */
export type StoryReport = Report & Omit<ReportSource, keyof Report>;

/** Every story, by id: loaded, parsed and compared once a build, however many pages ask. */
export const stories: Promise<readonly Story[]> = loadStories();

async function loadStories(): Promise<readonly Story[]> {
  const sources = await loadSources();
  return sources.map((source) => {
    const reports = source.reports.map((report) => parseSource(report, source));
    return { ...source, reports, comparison: compareReports(reports) };
  });
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
  const { id, lang } = source;
  return { ...source, ...parseReport(body, { id, lang, people, ...(title !== null && { title }) }) };
}
