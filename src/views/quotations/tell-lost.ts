import { compareWordings } from '../../comparison/wordings/compare-wordings.ts';
import { readWording } from '../../comparison/wordings/read-wording.ts';
import type { LostWords, Match, QuotationReading } from '../../report/comparison.ts';
import { nameReports } from '../marks/name-reports.ts';
import type { Side } from '../marks/sides.ts';

/** Words of a stretch that are told. */
const MOST = 12;

/** What of an utterance is lost where a wording turns it round, in a sentence without a stop; else `null`. */
export function tellLost(
  readings: readonly QuotationReading[],
  match: Pick<Match, 'quotations'> | null | undefined,
  sides: readonly Side[],
): string | null {
  const quotation = match?.quotations.find((candidate) => candidate.readings === readings);
  if (!quotation || quotation.lost === null) return null;
  if (quotation.verdict === 'altered' && !quotation.edited) return WHERE_ALTERED[quotation.lost];
  const [fullest, ...shorter] = readings.filter(({ quoted }) => quoted);
  const cuts = shorter.flatMap((reading) => {
    const words = fullest ? cutStretches(fullest, reading, sides) : [];
    return words.length > 0 ? [`${nameReports(reading.reports, sides)} loses ${words.join(' and ')}`] : [];
  });
  return cuts.length > 0 ? `The cut in ${cuts.join('; ')}` : null;
}

/** Where other words differ too, no one stretch can be said to be cut. */
const WHERE_ALTERED: Readonly<Record<LostWords, string>> = {
  negation: 'One wording has a “not” that another lacks',
  condition: 'One wording has an “if” that another lacks',
};

/** The stretches that one reading has and another leaves out, long ones cut to what stands next to the words that are kept. */
function cutStretches(full: QuotationReading, cut: QuotationReading, sides: readonly Side[]): readonly string[] {
  const [first, second] = [full, cut].map(({ reports: [id = ''], wordings }) => {
    const wording = wordings[id];
    const report = sides.find((side) => side.report.id === id)?.report;
    return wording && { wording, spoken: readWording(wording, report).spoken };
  });
  if (!first || !second) return [];
  const { words, stretches } = compareWordings(first.spoken, second.spoken);
  return stretches
    .filter(({ kind, second: [from, to] }) => kind !== 'same' && from === to)
    .map(({ first: [from, to] }) => {
      const [start = 0, end = 0] = [words[0][from]?.start, words[0][to - 1]?.end];
      const left = first.wording.text.slice(start - first.wording.start, end - first.wording.start).split(/\s+/);
      if (left.length <= MOST) return `“${left.join(' ')}”`;
      return from === 0 ? `“… ${left.slice(-MOST).join(' ')}”` : `“${left.slice(0, MOST).join(' ')} …”`;
    });
}
