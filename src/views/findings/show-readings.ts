import { joinRuns, spanInText } from '../../report/block-text.ts';
import type { Reading } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { type Extent, LETTERS, type ShownReading } from './described-finding.ts';
import { excerptAround } from './excerpt-around.ts';

/** Readings in the words of the first report that has each: at a glance with what stands beside, else in the sentence. */
export function showReadings(readings: readonly Reading[], view: View, extent: Extent): readonly ShownReading[] {
  return readings.flatMap((reading) => {
    const wording = reading.wordings[reading.reports[0] ?? ''];
    const placed = view.placed.get(wording?.statement ?? '');
    if (!wording || !placed) return [];
    const span = spanInText(joinRuns(placed.statement.runs), wording);
    const excerpt = excerptAround(placed.statement.text, [span], LETTERS[extent]);
    return [{ excerpt, reports: reading.reports, lang: placed.side.report.lang, isQuoted: false }];
  });
}
