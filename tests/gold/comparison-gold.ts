import { compareReports } from '../../src/comparison/compare-reports.ts';
import { type GoldPair, readInventedPairs } from '../../src/training/comparison/invented-pairs.ts';

export type { GoldPair };

const FOLDER = `${import.meta.dirname}/comparison`;

/** The labelled pairs in `tests/gold/comparison/`, on which the comparison is tuned. */
export function readGoldPairs(): readonly GoldPair[] {
  return readInventedPairs(FOLDER);
}

/** Pairs that nothing is tuned on: they tell how the comparison does on texts it was not made for. */
export function readHeldOutPairs(): readonly GoldPair[] {
  return readInventedPairs(`${FOLDER}/held-out`);
}

/** What a way of comparing makes of a gold pair. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How many of the links between lines are right, wrong and missed. */
export function tallyLinks(pair: GoldPair, links: Iterable<readonly [string, string]>): Tally {
  const found = new Set(
    Array.from(links, (ids) =>
      ids
        .map((id) => pair.lineById.get(id) ?? '')
        .sort()
        .join(' '),
    ),
  );
  const right = [...found].filter((link) => pair.links.has(link)).length;
  return { right, wrong: found.size - right, missed: pair.links.size - right };
}

/** The pairs of statements that the engine links. */
export function linkByEngine({ reports }: GoldPair): readonly (readonly [string, string])[] {
  return compareReports(reports).matches.flatMap(({ links }) => links.map(({ statements }) => statements));
}

/**
 * How many quotations get the verdict of the gold set, and how many pairs of wordings are not in it; the gold set does not
 * list every paraphrase, so one that it lacks is not counted as wrong.
 */
export function tallyQuotations({ reports, quotations }: GoldPair): Tally {
  const wanted = new Set(quotations.map(({ verdict, first, second }) => `${verdict}: ${first} | ${second}`));
  const found = compareReports(reports)
    .matches.flatMap((match) => match.quotations)
    .map(({ verdict, wordings }) => `${verdict}: ${wordings.a?.text} | ${wordings.b?.text}`);
  const right = found.filter((line) => wanted.has(line)).length;
  const wrong = found.filter((line) => !wanted.has(line) && !line.startsWith('paraphrased')).length;
  return { right, wrong, missed: wanted.size - right };
}
