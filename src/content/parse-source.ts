import type { Person } from '../report/report.ts';
import type { StoryReport } from '../report/report-info.ts';
import { parseReport } from '../statements/parse-report.ts';
import type { ReportSource } from './story-source.ts';

/** A report taken apart into statements, with what is known of its origin. */
export function parseSource({ body, title, ...source }: ReportSource, people: readonly Person[] = []): StoryReport {
  const { id, lang, published } = source;
  const known = { ...(title !== null && { title }), ...(published !== null && { published }) };
  return { ...source, ...parseReport(body, { id, lang, people, ...known }) };
}
