import type { QuotationMatch, QuotationReading } from '../../report/comparison.ts';
import { gatherWordings, type PlacedWording, placeKey } from '../readings/gather-wordings.ts';
import { groupConnected } from '../readings/group-connected.ts';
import { readWords } from '../words/words.ts';
import type { QuotationPair } from './compare-quotations.ts';
import { contains, judgeWordings } from './judge-wordings.ts';

/** The utterances that pairs of wordings render, each with its readings; `order` has the ids of the story's reports. */
export function gatherReadings(pairs: readonly QuotationPair[], order: readonly string[]): readonly QuotationMatch[] {
  const groups = groupConnected(pairs, (pair) => sidesOf(pair).map(placeKey));
  return groups.map((group) => describeUtterance(group, order));
}

interface Side extends PlacedWording {
  readonly isQuoted: boolean;
}

function sidesOf({ wordings, unquoted }: QuotationPair): readonly Side[] {
  return Object.entries(wordings).map(([report, wording]) => ({ report, wording, isQuoted: report !== unquoted }));
}

interface WordedReading {
  readonly words: readonly string[];
  readonly reading: QuotationReading;
}

function describeUtterance(pairs: readonly QuotationPair[], order: readonly string[]): QuotationMatch {
  const sides = pairs
    .flatMap(sidesOf)
    .map((side) => ({ ...side, words: readWords(side.wording.text).map(({ key }) => key) }));
  const groups = [...Map.groupBy(sides, ({ words, isQuoted }) => `${isQuoted} ${words.join(' ')}`).values()];
  const worded = groups
    .flatMap((group): readonly WordedReading[] =>
      group
        .slice(0, 1)
        .map(({ words, isQuoted }) => ({ words, reading: { ...gatherWordings(group, order), quoted: isQuoted } })),
    )
    .toSorted(
      (one, other) =>
        Number(other.reading.quoted) - Number(one.reading.quoted) ||
        other.words.length - one.words.length ||
        order.indexOf(one.reading.reports[0] ?? '') - order.indexOf(other.reading.reports[0] ?? ''),
    );
  const readings = worded.map(({ reading }) => reading);
  // Of a report's wordings the first, which is its fullest, stands for it.
  const wordings = Object.fromEntries(
    order.flatMap((report) => {
      const wording = readings.find((reading) => reading.wordings[report])?.wordings[report];
      return wording ? [[report, wording] as const] : [];
    }),
  );
  return { verdict: judgeReadings(worded), edited: false, lost: null, readings, wordings };
}

function judgeReadings(worded: readonly WordedReading[]): QuotationMatch['verdict'] {
  const [fullest, ...others] = worded.filter(({ reading }) => reading.quoted).map(({ words }) => words);
  if (fullest === undefined) return 'paraphrased';
  if (!others.every((words) => contains(fullest, words))) return 'altered';
  if (worded.some(({ reading }) => !reading.quoted)) return 'paraphrased';
  return others.every((words) => judgeWordings(fullest, words) === 'same') ? 'same' : 'trimmed';
}
