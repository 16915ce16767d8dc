import type { Match, QuotationReading, Wording } from '../../report/comparison.ts';
import { markWordings } from '../marks/mark-wordings.ts';

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
): readonly Cut[] {
  const lost = match?.quotations.find((quotation) => quotation.readings === readings)?.lost ?? null;
  const [fullest, ...shorter] = readings.filter(({ quoted }) => quoted);
  const whole = fullest?.wordings[fullest.reports[0] ?? ''];
  if (lost === null || !whole) return [];
  return shorter.flatMap(({ reports, wordings }) => {
    const rest = wordings[reports[0] ?? ''];
    const words = rest ? cutStretches(whole, rest) : [];
    return words.length > 0 ? [{ reports, words }] : [];
  });
}

function cutStretches(own: Wording, rival: Wording): readonly string[] {
  const differing = markWordings({ own, rival }).own?.differing ?? [];
  return differing.map(({ start, end }) => {
    const words = own.text.slice(start, end).split(/\s+/);
    if (words.length <= MOST) return words.join(' ');
    return start === 0 ? `… ${words.slice(-MOST).join(' ')}` : `${words.slice(0, MOST).join(' ')} …`;
  });
}
