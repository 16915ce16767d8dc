import type { Comparison } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** The comparison as the JSON that stories publish at `/<story>/comparison.json`. */
export function writeData(
  story: { readonly id: string; readonly title: string; readonly date: string | null },
  reports: readonly Report[],
  { matches, only, overlaps }: Comparison,
): string {
  const { id, title, date } = story;
  return `${JSON.stringify({ story: { id, title, date }, reports, matches, only, overlaps }, null, 2)}\n`;
}
