import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import type { ComparedStory } from '../../src/report/comparison-data.ts';
import { UNKNOWN_ORIGIN } from '../../src/report/report-info.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

/** The story that the site ships with. */
export const SHIPPED_STORY: ComparedStory = readStory('content/blinken-lavrov-call');

function readStory(folder: string): ComparedStory {
  const [story] = readFile(`${folder}/story.md`);
  const reports = story.reports.map((id: string) => {
    const [{ title, label }, body] = readFile(`${folder}/${id}.md`);
    return { ...UNKNOWN_ORIGIN, label, ...parseReport(body, { id, title, people: story.people }) };
  });
  return { id: 'call', title: story.title, date: String(story.date), reports, comparison: compareReports(reports) };
}

function readFile(path: string) {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  return [parse(frontMatter), body] as const;
}
