import type { DetailMatch, ValuedReading } from '../../report/comparison.ts';
import { gatherWordings, type PlacedWording, placeKey } from '../readings/gather-wordings.ts';
import { groupConnected } from '../readings/group-connected.ts';

/** A detail where it stands. */
export interface DetailSide extends PlacedWording {
  readonly kind: DetailMatch['kind'];
  readonly value: string;
}

/** Two details that stand for each other. */
export interface DetailPair {
  readonly sides: readonly [DetailSide, DetailSide];
  readonly differs: boolean;
}

/** The places where details stand for each other, each with its readings; `order` has the ids of the story's reports. */
export function gatherDetails(pairs: readonly DetailPair[], order: readonly string[]): readonly DetailMatch[] {
  return groupConnected(pairs, ({ sides }) => sides.map(detailKey)).flatMap((group) => describePlace(group, order));
}

const detailKey = (side: DetailSide) => `${side.kind} ${placeKey(side)}`;

function describePlace(pairs: readonly DetailPair[], order: readonly string[]): readonly DetailMatch[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const same = pairs.filter(({ differs }) => !differs);
  const alone = pairs.flatMap(({ sides }) =>
    sides.map((side): DetailPair => ({ sides: [side, side], differs: false })),
  );
  const groups = groupConnected([...same, ...alone], ({ sides }) => sides.map(detailKey));
  const readings = groups
    .map((group) =>
      describeReading(
        group.flatMap(({ sides }) => sides),
        order,
      ),
    )
    .toSorted(
      (one, other) =>
        other.reports.length - one.reports.length ||
        order.indexOf(one.reports[0] ?? '') - order.indexOf(other.reports[0] ?? ''),
    );
  return [{ kind: first.sides[0].kind, differs: readings.length > 1, readings }];
}

function describeReading(sides: readonly DetailSide[], order: readonly string[]): ValuedReading {
  return { value: sides[0]?.value ?? '', ...gatherWordings(sides, order) };
}
