import { parseSource } from '../../content/parse-source.ts';
import { buildStory } from '../../import/build-story.ts';
import type { StoryReport } from '../../report/report-info.ts';
import { checkReport, type ReportCheck } from '../../sources/check-report.ts';
import { indexWords } from '../../sources/words/index-words.ts';
import { takeReport } from '../take-report.ts';
import { readStored } from './read-stored.ts';
import { type TakenSource, takeSource } from './take-source.ts';

/** An article whose quotations are held against sources. */
export interface CheckedFiles {
  readonly report: StoryReport;
  readonly sources: readonly TakenSource[];
  readonly checks: readonly ReportCheck[];
}

/** Holds the article in a file against sources in others, and tells what should be looked at; throws where one can't be read. */
export async function checkFiles(
  article: string,
  sourcePaths: readonly string[],
  tell: (note: string) => void,
): Promise<CheckedFiles> {
  const taken = await takeReport(article);
  for (const note of taken.report.notes) tell(`${taken.file}: ${note}`);
  const sources: TakenSource[] = [];
  for (const path of sourcePaths)
    sources.push(
      await takeSource(
        path,
        sources.map((own) => own.source.id),
      ),
    );
  const [source] = buildStory('Article', [taken]).reports;
  if (source === undefined) throw new Error(`${article}: no report was found.`);
  const report = { ...(await parseSource(source)), label: taken.report.label ?? taken.report.publisher ?? taken.file };
  for (const own of sources) if (areApart(own.source.lang, report.lang)) tell(tellLanguages(own, report));
  const indexes = sources.map((own) => indexWords(own.source));
  const stored = await readStored(article);
  return { report, sources, checks: placeInFile(checkReport(report, indexes), report, stored?.text ?? '') };
}

/** The checks with their places in the article's file, where its words stand there as they are; else in its text. */
function placeInFile(checks: readonly ReportCheck[], { body }: StoryReport, stored: string): readonly ReportCheck[] {
  let reached = 0;
  const placed: ReportCheck[] = [];
  for (const check of checks) {
    const words = body.slice(check.start, check.end);
    const start = stored.indexOf(words, reached);
    if (start < 0) return checks;
    reached = start + words.length;
    placed.push({ ...check, start, end: reached });
  }
  return placed;
}

/** Whether two tags are of different languages, whatever the region. */
function areApart(one: string, other: string): boolean {
  return new Intl.Locale(one).language !== new Intl.Locale(other).language;
}

function tellLanguages({ file, source }: TakenSource, report: StoryReport): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return `${file}: this is in ${names.of(source.lang)}, ${report.label} in ${names.of(report.lang)}. What isn’t found may be translated.`;
}
