import type { Wording } from '../../report/comparison.ts';
import type { ComparedStory } from '../../report/comparison-data.ts';
import type { StoryReport } from '../../report/report-info.ts';
import { toSides } from '../../views/marks/sides.ts';

/** A report with the letter that stands for it. */
export interface Lettered {
  readonly letter: string;
  readonly report: StoryReport;
}

/** The reports of a story with their letters. */
export function letterReports({ reports }: Pick<ComparedStory, 'reports'>): readonly Lettered[] {
  const letters = toSides(reports).map(({ siglum }) => siglum);
  return reports.map((report, index) => ({ letter: letters[index] ?? '', report }));
}

/** The letters of the reports that have a wording, `A, C`. */
export function joinLetters(sides: readonly Lettered[], wordings: Readonly<Record<string, unknown>>): string {
  return sides
    .filter(({ report }) => wordings[report.id] !== undefined)
    .map(({ letter }) => letter)
    .join(', ');
}

/** The words that the first of the reports has. */
export function firstWords(sides: readonly Lettered[], wordings: Readonly<Record<string, Wording>>): string {
  const [first] = sides.flatMap(({ report }) => wordings[report.id] ?? []);
  return first?.text ?? '';
}
