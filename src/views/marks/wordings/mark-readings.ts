import type { QuotationReading } from '../../../report/comparison.ts';
import type { Report } from '../../../report/report.ts';
import { type MarkedWording, markWordings } from './mark-wordings.ts';

/** A reading of an utterance in the words of the first report that has it. */
export interface MarkedReading {
  readonly reading: QuotationReading;
  /** Its words, and of them those that set it apart. */
  readonly wording: MarkedWording;
  /** By report id: the same as each report writes it. */
  readonly wordings: Readonly<Record<string, MarkedWording>>;
}

/** The readings of an utterance, each with the words that set it apart from those of other reports. */
export function markReadings(
  readings: readonly QuotationReading[],
  reports: readonly Report[],
): readonly MarkedReading[] {
  return markWordings(readings, reports).flatMap(({ reading, wordings }) => {
    const wording = wordings[reading.reports[0] ?? ''] ?? Object.values(wordings)[0];
    return wording ? [{ reading, wording, wordings }] : [];
  });
}

/** Every wording of an utterance between marks, wherever a report has it, each with the words that set it apart. */
export function markEachWording(
  readings: readonly QuotationReading[],
  reports: readonly Report[],
): readonly MarkedWording[] {
  return markWordings(readings, reports)
    .filter(({ reading }) => reading.quoted)
    .flatMap(({ wordings, repeats }) => [...Object.values(wordings), ...repeats]);
}
