import type { QuotationReading, Wording } from '../../report/comparison.ts';
import { type MarkedWording, markWordings } from './mark-wordings.ts';

/** A reading of an utterance in the words of the first report that has it. */
export interface MarkedReading {
  readonly reading: QuotationReading;
  /** Its words, and of them those that another reading doesn't have. */
  readonly wording: MarkedWording;
}

/** The readings of an utterance, each with the words that set it apart: from the fullest, or that from the next. */
export function markReadings(readings: readonly QuotationReading[]): readonly MarkedReading[] {
  const shown = readings.flatMap((reading) => {
    const wording = firstWording(reading);
    return wording ? [{ reading, wording }] : [];
  });
  return shown.map(({ reading, wording }) => ({
    reading,
    wording: markAgainst(wording, findRival(reading, readings)),
  }));
}

/** Every wording of an utterance between marks, wherever a report has it, each with the words that set it apart. */
export function markEachWording(readings: readonly QuotationReading[]): readonly MarkedWording[] {
  return readings
    .filter(({ quoted }) => quoted)
    .flatMap((reading) => {
      const rival = findRival(reading, readings);
      return [...Object.values(reading.wordings), ...reading.repeats].map((wording) => markAgainst(wording, rival));
    });
}

/** The words that a reading is held against: the fullest other ones between marks, or else without. */
function findRival(reading: QuotationReading, readings: readonly QuotationReading[]): Wording | undefined {
  const others = readings.filter((other) => other !== reading);
  const rival = others.find(({ quoted }) => quoted) ?? others[0];
  return rival && firstWording(rival);
}

function firstWording({ reports, wordings }: QuotationReading): Wording | undefined {
  return wordings[reports[0] ?? ''] ?? Object.values(wordings)[0];
}

function markAgainst(wording: Wording, rival: Wording | undefined): MarkedWording {
  const marked = rival && markWordings({ own: wording, rival }).own;
  return marked ?? { ...wording, differing: [] };
}
