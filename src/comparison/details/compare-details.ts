import type { DetailMatch, Link } from '../../report/comparison.ts';
import { areOtherwise } from './are-otherwise.ts';
import { isMisprint } from './compare-names.ts';
import { isSameValue } from './compare-values.ts';
import { findBearers } from './find-bearers.ts';
import { gatherDetails } from './gather-details.ts';
import { type DetailPair, pairDetails } from './pair-details.ts';
import { type Particular, type Placed, readParticulars } from './read-particulars.ts';

/** What a match is known by where its particulars are compared. */
export interface MatchedStatements {
  readonly links: readonly Link[];
  /** Pairs of which one side, or none, stands in it: what is surely of one thing though the statements aren't linked. */
  readonly far: readonly DetailPair[];
}

/** The story that the statements are of. */
export interface StoryOfDetails {
  readonly placedById: ReadonlyMap<string, Placed>;
  /** Ids of its reports. */
  readonly order: readonly string[];
}

/**
 * The particulars of a match that two reports or more give. Only what surely linked statements give otherwise differs, and
 * what speaks for itself: names that look like misprints of each other, amounts about which the same is said.
 */
export function compareDetails(
  { links, far }: MatchedStatements,
  { placedById, order }: StoryOfDetails,
): readonly DetailMatch[] {
  const members = new Set(links.flatMap(({ statements }) => statements));
  const given = [...members].flatMap((id) => placedById.get(id) ?? []).flatMap(readParticulars);
  const givenByReport = Map.groupBy(given, ({ report }) => report);
  const areOneBearers = findBearers(placedById);
  const found = links.flatMap(({ statements, certainty }) => {
    const [first, second] = statements.map((id) => placedById.get(id));
    if (first === undefined || second === undefined) return [];
    return pairDetails(readParticulars(first), readParticulars(second))
      .filter(
        (pair) =>
          !pair.differs ||
          ((certainty === 'sure' || speakForThemselves(pair)) &&
            !tellsBoth(pair, givenByReport) &&
            !areOneBearers(pair)),
      )
      .map((pair) => ({ ...pair, certainty }));
  });
  return gatherDetails([...found, ...far.map((pair) => ({ ...pair, certainty: 'sure' as const }))], order);
}

/** Whether two details are readings of one place whatever their statements say. */
function speakForThemselves({ sides: [one, other] }: DetailPair): boolean {
  return one.detail.kind === 'name' ? isMisprint(one.detail.value, other.detail.value) : areOtherwise(one, other);
}

/**
 * Whether one report tells of both days or names, or both of both numbers: they are of two things. A report with two sums
 * of one thing, of which the other has one, is at odds with itself.
 */
function tellsBoth({ sides }: DetailPair, givenByReport: ReadonlyMap<string, readonly Particular[]>): boolean {
  const isGivenBy = (report: string, value: Particular) =>
    (givenByReport.get(report) ?? []).some((own) => own.detail.kind === value.detail.kind && isSameValue(own, value));
  const [one, other] = sides;
  const both = [isGivenBy(one.report, other), isGivenBy(other.report, one)];
  return one.amount === null ? both.includes(true) : !both.includes(false);
}
