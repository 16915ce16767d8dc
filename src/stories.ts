import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { compareReports } from './comparison/compare-reports.ts';
import { ContentError, type ContentFault } from './content/content-fault.ts';
import { detectLanguage } from './content/detect-language.ts';
import { parseSource } from './content/parse-source.ts';
import type { SiteSource } from './content/site-source.ts';
import type { CorrectionSource, StorySource, UnreadSource } from './content/story-source.ts';
import type { ComparedReports, Correction } from './report/comparison.ts';
import type { StoryReport } from './report/report-info.ts';
import type { CheckedSource } from './report/source.ts';
import { digestOf, keepResult, type Store } from './reuse/keep-result.ts';
import { withholdStory } from './rights/withhold-story.ts';
import { site } from './site.ts';
import { checkStory, type SourceDocument } from './sources/check-story.ts';

/** A story with its reports taken apart and compared. */
export interface Story extends Omit<StorySource, 'reports' | 'documents'> {
  readonly reports: readonly StoryReport[];
  readonly comparison: ComparedReports<StoryReport>;
  /** What the reports draw on, with their quotations held against it. */
  readonly sources: readonly CheckedSource[];
  /** The site that it stands on. */
  readonly site: SiteSource;
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
  const ownSite = await site;
  const { reports, people, corrections, documents = [] } = source;
  const input = [reports, people, corrections, documents];
  const { comparison, faults, sources } = await keepResult(STORE, input, () => compare(source));
  const published = withholdStory(comparison);
  const digest = digestOf([STORE.software, source, { ...ownSite, body: '' }]);
  return {
    story: { ...source, reports: published.reports, comparison: published, sources, site: ownSite, digest },
    faults: faults.map(({ place, message }) => locate(message, source.corrections[place], source.id)),
  };
}

/** The comparison of a story, its sources, and of each correction that can't be carried out its place and why. */
async function compare({ reports, people, corrections, documents = [] }: StorySource) {
  const parsed = await Promise.all(reports.map((report) => parseSource(report, people)));
  const given: readonly Correction[] = corrections.map(({ correction }) => correction);
  const comparison: ComparedReports<StoryReport> = compareReports(parsed, { corrections: given });
  const faults = comparison.faults.map(({ correction, message }) => ({ place: given.indexOf(correction), message }));
  const sources = checkStory(comparison.reports, await Promise.all(documents.map(tellLanguage)));
  return { comparison, faults, sources };
}

/** A source with its language, told by its words where nothing else tells it. */
async function tellLanguage(source: UnreadSource): Promise<SourceDocument> {
  return { ...source, lang: source.lang ?? (await detectLanguage(source.body)) ?? 'en' };
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
    documents: story.documents?.map((document) => ({ ...document, sha256: hashText(document.body) })),
    reports: reports.flatMap((id) => reportById.get(id) ?? []),
  }));
}

/** By which anybody who has the text can see that it is the same. */
function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
