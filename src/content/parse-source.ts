import type { Person } from '../report/report.ts';
import type { StoryReport } from '../report/report-info.ts';
import { loadLanguage } from '../statements/lexicon/load-language.ts';
import { parseReport } from '../statements/parse-report.ts';
import { detectLanguage } from './detect-language.ts';
import type { ReportSource } from './story-source.ts';

/** A report taken apart into statements, with what is known of its origin; its language is told by its words where nothing else tells. */
export async function parseSource(
  { body, title, ...source }: ReportSource,
  people: readonly Person[] = [],
): Promise<StoryReport> {
  const { id, published } = source;
  const lang = source.lang ?? (await detectLanguage(body)) ?? 'en';
  await loadLanguage(lang);
  const known = { ...(title !== null && { title }), ...(published !== null && { published }) };
  return { ...source, ...parseReport(body, { id, lang, people, ...known }) };
}
