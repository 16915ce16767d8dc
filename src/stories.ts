import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { compareReports } from './comparison/compare-reports.ts';
import { ContentError, type ContentFault } from './content/content-fault.ts';
import { parseSource } from './content/parse-source.ts';
import type { CorrectionSource, StorySource } from './content/story-source.ts';
import type { ComparedReports, Correction } from './report/comparison.ts';
import type { StoryReport } from './report/report-info.ts';
import { digestOf, keepResult, type Store } from './reuse/keep-result.ts';

/** A story with its reports taken apart and compared. */
export interface Story extends Omit<StorySource, 'reports'> {
  readonly reports: readonly StoryReport[];
  readonly comparison: ComparedReports<StoryReport>;
  /** Changes with everything that the story's pages are made of, the software among it. */
  readonly digest: string;
}

/** Comparisons that earlier builds made. */
const STORE: Store = { folder: '.cache/stories', kind: 'story', software: import.meta.env.SOFTWARE ?? null };

/** Every story, by id: loaded, parsed and compared once a build, however many pages ask. */
export const stories: Promise<readonly Story[]> = loadStories();

/** What Astro makes the pages of: a path for each story, with the story. */
export async function storyPaths() {
  return (await stories).map((story) => ({
    params: { story: story.id },
    props: { story },
    cacheKey: story.digest,
  }));
}

async function loadStories(): Promise<readonly Story[]> {
  const results = await Promise.all((await loadSources()).map(compareSource));
  const faults = results.flatMap((result) => result.faults);
  if (faults.length > 0) throw new ContentError(faults);
  return results.map(({ story }) => story);
}

async function compareSource(source: StorySource) {
  const { reports, people, corrections } = source;
  const { comparison, faults } = await keepResult(STORE, [reports, people, corrections], () => compare(source));
  const digest = digestOf([STORE.software, source]);
  return {
    story: { ...source, reports: comparison.reports, comparison, digest },
    faults: faults.map(({ place, message }) => locate(message, source.corrections[place], source.id)),
  };
}

/** The comparison of a story, and of each correction that can't be carried out its place in the story and why. */
async function compare({ reports, people, corrections }: StorySource) {
  const parsed = await Promise.all(reports.map((report) => parseSource(report, people)));
  const given: readonly Correction[] = corrections.map(({ correction }) => correction);
  const comparison: ComparedReports<StoryReport> = compareReports(parsed, { corrections: given });
  const faults = comparison.faults.map(({ correction, message }) => ({ place: given.indexOf(correction), message }));
  return { comparison, faults };
}

/** A correction that can't be carried out, with its place in `story.md`. */
function locate(message: string, place: CorrectionSource | undefined, story: string): ContentFault {
  return {
    file: place?.file ?? `content/${story}/story.md`,
    line: place?.line ?? null,
    excerpt: place?.excerpt ?? null,
    expected: 'a correction of statements that the reports have',
    found: message,
    advice: 'Correct this line or remove it.',
  };
}

async function loadSources(): Promise<readonly StorySource[]> {
  const reportEntries = await getCollection('reports');
  const reportById = new Map(
    reportEntries.map(({ id, data, body = '' }) => [id, { ...data, body, sha256: hashText(body) }]),
  );
  const storyEntries = await getCollection('stories');
  return storyEntries.map(({ data: { reports, ...story }, body = '' }) => ({
    ...story,
    body,
    reports: reports.flatMap((id) => reportById.get(id) ?? []),
  }));
}

/** By which anybody who has the text can see that it is the same. */
function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
