import { compareWordings, type SpokenStretch } from '../../comparison/wordings/compare-wordings.ts';
import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { readWording } from '../../comparison/wordings/read-wording.ts';
import { isCommonWord } from '../../comparison/words/common-words.ts';
import { stemWord } from '../../comparison/words/stem.ts';
import type { QuotationMatch, QuotationReading, Wording } from '../../report/comparison.ts';
import type { Report, Span } from '../../report/report.ts';

/** The two wordings between marks, of reports that have not both, in which a reader sees a change soonest; or `null`. */
export function findPlainestChange(
  { readings }: Pick<QuotationMatch, 'readings'>,
  reports: readonly Report[],
): Change | null {
  const quoted = readings.filter((reading) => reading.quoted).slice(0, MOST);
  const changes = quoted.flatMap((one, place) =>
    quoted.slice(place + 1).flatMap((other) => measureChange([one, other], reports) ?? []),
  );
  return changes.toSorted(comparePlainness)[0] ?? null;
}

/** Two wordings of an utterance that show best how it was altered. */
export interface Change extends Plainness {
  readonly pair: readonly [ChangedReading, ChangedReading];
}

/** A wording and the words of it that stand where the other differs. */
export interface ChangedReading {
  readonly reading: QuotationReading;
  /** In the words of the first report that has it. */
  readonly wording: Wording;
  /** Offsets into its text; empty where only the other has words. */
  readonly differing: readonly Span[];
}

/** How soon a reader sees what is changed. */
export interface Plainness {
  /** Whether one word stands for another, and not just another form of it or a small word. */
  readonly isReplaced: boolean;
  /** Words of both that stand where they differ. */
  readonly changed: number;
  /** Words of both in all. */
  readonly words: number;
}

/** The plainest first: a word for a word, few words that differ, short wordings. */
export function comparePlainness(one: Plainness, other: Plainness): number {
  return Number(other.isReplaced) - Number(one.isReplaced) || one.changed - other.changed || one.words - other.words;
}

/** Wordings of an utterance that are held against each other: their pairs grow with the square. */
const MOST = 12;

function measureChange(
  [one, other]: readonly [QuotationReading, QuotationReading],
  reports: readonly Report[],
): Change | null {
  const [own, others] = [readFirst(one, reports), readFirst(other, reports)];
  if (isSameReports(one, other) || !own || !others) return null;
  const { words, stretches, verdict } = compareWordings(own.spoken, others.spoken);
  if (verdict !== 'altered') return null;
  const changed = stretches.filter(({ kind, shown }) => kind === 'changed' && !shown);
  const spansOf = (side: 'first' | 'second', spoken: readonly SpokenWord[], wording: Wording) =>
    changed.map(({ [side]: stretch }) => placeStretch(stretch, spoken, wording));
  return {
    pair: [
      { reading: one, wording: own.wording, differing: spansOf('first', words[0], own.wording) },
      { reading: other, wording: others.wording, differing: spansOf('second', words[1], others.wording) },
    ],
    isReplaced: changed.some((stretch) => isReplacing(stretch, words)),
    changed: changed.reduce((sum, stretch) => sum + lengthOf(stretch.first) + lengthOf(stretch.second), 0),
    words: words[0].length + words[1].length,
  };
}

/** Where words stand in a wording; where there are none, the place that the other's would have. */
function placeStretch(
  [first, next]: readonly [number, number],
  spoken: readonly SpokenWord[],
  { start: from, end }: Wording,
): Span {
  const start = spoken[first]?.start ?? end;
  return { start: start - from, end: (next > first ? (spoken[next - 1]?.end ?? end) : start) - from };
}

function isSameReports(one: QuotationReading, other: QuotationReading): boolean {
  return one.reports.length === other.reports.length && one.reports.every((id) => other.reports.includes(id));
}

function readFirst({ reports: [id = ''], wordings }: QuotationReading, reports: readonly Report[]) {
  const wording = wordings[id];
  const report = reports.find((candidate) => candidate.id === id);
  return wording && { wording, spoken: readWording(wording, report).spoken };
}

function isReplacing(
  { first, second }: SpokenStretch,
  [own, others]: readonly [readonly SpokenWord[], readonly SpokenWord[]],
): boolean {
  const stemsOf = (words: readonly SpokenWord[]) =>
    words.flatMap(({ key }) => (isCommonWord(key) ? [] : [stemWord(key)]));
  const [left, right] = [stemsOf(own.slice(...first)), stemsOf(others.slice(...second))];
  return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem));
}

const lengthOf = ([from, to]: readonly [number, number]) => to - from;
