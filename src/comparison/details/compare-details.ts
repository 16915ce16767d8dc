import type { DetailMatch, Link } from '../../report/comparison.ts';
import { isSameValue } from './compare-values.ts';
import { gatherDetails } from './gather-details.ts';
import { type DetailPair, pairDetails } from './pair-details.ts';
import { type Particular, type Placed, readParticulars } from './read-particulars.ts';

/**
 * The particulars of a match that two reports or more give; `order` has the ids of the story's reports. Only what surely
 * linked statements give otherwise differs.
 */
export function compareDetails(
  links: readonly Link[],
  placedById: ReadonlyMap<string, Placed>,
  order: readonly string[],
): readonly DetailMatch[] {
  const members = new Set(links.flatMap(({ statements }) => statements));
  const given = [...members].flatMap((id) => placedById.get(id) ?? []).flatMap(readParticulars);
  const givenByReport = Map.groupBy(given, ({ report }) => report);
  const found = links.flatMap(({ statements, certainty }) => {
    const [first, second] = statements.map((id) => placedById.get(id));
    if (first === undefined || second === undefined) return [];
    return pairDetails(readParticulars(first), readParticulars(second))
      .filter((pair) => !pair.differs || (certainty === 'sure' && !tellsBoth(pair, givenByReport)))
      .map((pair) => ({ ...pair, certainty }));
  });
  return gatherDetails(found, order);
}

/** Whether one report tells of both days or names: they are of two things. Two sums of one thing are a report at odds with itself. */
function tellsBoth({ sides }: DetailPair, givenByReport: ReadonlyMap<string, readonly Particular[]>): boolean {
  return [sides, sides.toReversed()].some(
    ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      one.amount === null &&
      (givenByReport.get(one.report) ?? []).some((own) => isSameValue(own, other)),
  );
}
