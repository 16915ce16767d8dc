import { compareReports } from '../comparison/compare-reports.ts';
import { parseSource } from '../content/parse-source.ts';
import { buildStory } from '../import/build-story.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import { type Taken, takeReport } from './take-report.ts';

/** Compares the reports in files, and tells what should be looked at in each; throws where one can't be read. */
export async function compareFiles(paths: readonly string[], tell: (note: string) => void): Promise<ComparedStory> {
  const taken: Taken[] = [];
  // One after the other, so that the first that can't be read is the one that is told of.
  for (const path of paths) taken.push(await takeReport(path));
  for (const { file, report } of taken) for (const note of report.notes) tell(`${file}: ${note}`);
  const story = buildStory('Reports compared', taken.map(nameAfterFile));
  const reports = await Promise.all(story.reports.map((source) => parseSource(source)));
  return { ...story, reports, comparison: compareReports(reports) };
}

/** Reports are called what they call themselves, or by the names of their files. */
function nameAfterFile({ file, report }: Taken): Taken {
  return { file, report: { ...report, label: report.label ?? report.publisher ?? file } };
}
