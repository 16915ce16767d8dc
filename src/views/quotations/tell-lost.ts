import { compareWordings } from '../../comparison/wordings/compare-wordings.ts';
import { readWording } from '../../comparison/wordings/read-wording.ts';
import type { Match, QuotationReading } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** What a shorter wording of an utterance leaves out of the fullest. */
export interface Cut {
  /** Ids of the reports that have the shorter one. */
  readonly reports: readonly string[];
  /** The stretches that it leaves out, long ones cut to what stands next to the words that are kept. */
  readonly words: readonly string[];
}

/** Words of a stretch that are told. */
const MOST = 12;

/** What the cuts of an utterance leave out, where one of them turns round what was said; else none. */
export function findCuts(
  readings: readonly QuotationReading[],
  match: Pick<Match, 'quotations'> | null | undefined,
  reports: readonly Report[],
): readonly Cut[] {
  const lost = match?.quotations.find((quotation) => quotation.readings === readings)?.lost ?? null;
  const [fullest, ...shorter] = readings.filter(({ quoted }) => quoted);
  if (lost === null || fullest === undefined) return [];
  return shorter.flatMap((reading) => {
    const words = listLeft(fullest, reading, reports);
    return words.length > 0 ? [{ reports: reading.reports, words }] : [];
  });
}

/** The stretches that one reading has and another leaves out. */
function listLeft(full: QuotationReading, cut: QuotationReading, reports: readonly Report[]): readonly string[] {
  const [first, second] = [full, cut].map(({ reports: [id = ''], wordings }) => {
    const wording = wordings[id];
    const report = reports.find((each) => each.id === id);
    return wording && { wording, spoken: readWording(wording, report).spoken };
  });
  if (!first || !second) return [];
  const { words, stretches } = compareWordings(first.spoken, second.spoken);
  return stretches
    .filter(({ kind, second: [from, to] }) => kind !== 'same' && from === to)
    .map(({ first: [from, to] }) => {
      const [start = 0, end = 0] = [words[0][from]?.start, words[0][to - 1]?.end];
      const left = first.wording.text.slice(start - first.wording.start, end - first.wording.start).split(/\s+/);
      if (left.length <= MOST) return left.join(' ');
      return from === 0 ? `… ${left.slice(-MOST).join(' ')}` : `${left.slice(0, MOST).join(' ')} …`;
    });
}
