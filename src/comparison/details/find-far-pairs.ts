import type { Match } from '../../report/comparison.ts';
import { listLinked } from '../matches/list-linked.ts';
import type { ScoredCandidate } from '../matches/score-candidates.ts';
import { groupConnected } from '../readings/group-connected.ts';
import { areOtherwise, countAbout } from './are-otherwise.ts';
import { canBeOneValue } from './compare-values.ts';
import { isOfLikeThing } from './is-of-one-thing.ts';
import type { DetailPair } from './pair-details.ts';
import { type Particular, type Placed, particularKey, readParticulars } from './read-particulars.ts';

/**
 * By the id of a match: amounts of one thing that two reports give otherwise in statements that aren't surely linked, as
 * where one tells in passing what the other has a sentence for. Each value stands in one of the two reports alone. Those
 * that hang together stand with the sure match that has most of them.
 */
export function findFarPairs(
  scored: readonly ScoredCandidate[],
  matches: readonly Pick<Match, 'id' | 'certainty' | 'links'>[],
  placedById: ReadonlyMap<string, Placed>,
): ReadonlyMap<string, readonly DetailPair[]> {
  const links = matches.flatMap((match) =>
    match.links
      .filter(({ certainty }) => certainty === 'sure')
      .map(({ statements }) => ({ match: match.id, statements })),
  );
  const matchById = new Map(links.flatMap(({ match, statements }) => statements.map((own) => [own, match] as const)));
  const surelyById = listLinked(links);
  const amountsOf = keepAmounts(placedById);
  const found = scored.flatMap(({ candidate: { first, second } }) => {
    const [one, other] = [first.statement.id, second.statement.id];
    if (surelyById.get(one)?.has(other) || !(matchById.has(one) || matchById.has(other))) return [];
    const others = amountsOf(other);
    return others.length === 0
      ? []
      : amountsOf(one).flatMap((own) =>
          others.filter((there) => areOtherwise(own, there)).map((there) => pairUp(own, there)),
        );
  });
  if (found.length === 0) return new Map();
  const isAlone = listGiven(placedById, amountsOf);
  const groups = groupConnected(found.filter(isAlone), ({ sides }) => sides.map(particularKey));
  const order = new Map(matches.map(({ id }, place) => [id, place] as const));
  const assigned = groups.map((pairs) => ({ pairs, match: findHolder(pairs, matchById, order) }));
  return new Map(
    Array.from(
      Map.groupBy(assigned, ({ match }) => match),
      ([match, own]) => [match, own.flatMap(({ pairs }) => pairs)] as const,
    ),
  );
}

/** The match that has most of the values; of those that have as many the first. */
function findHolder(
  pairs: readonly DetailPair[],
  matchById: ReadonlyMap<string, string>,
  order: ReadonlyMap<string, number>,
): string {
  const statements = new Set(pairs.flatMap(({ sides }) => sides.map(({ statement }) => statement.id)));
  const held = Map.groupBy(
    [...statements].flatMap((id) => matchById.get(id) ?? []),
    (match) => match,
  );
  const [most = ''] = [...held.keys()].toSorted(
    (one, other) =>
      (held.get(other)?.length ?? 0) - (held.get(one)?.length ?? 0) || (order.get(one) ?? 0) - (order.get(other) ?? 0),
  );
  return most;
}

const pairUp = (one: Particular, other: Particular): DetailPair => ({
  sides: [one, other],
  differs: true,
  strength: countAbout(one, other),
});

/** Gives, by a statement's id, what it says of amounts; lines of the page say nothing. */
function keepAmounts(placedById: ReadonlyMap<string, Placed>): (id: string) => readonly Particular[] {
  const known = new Map<string, readonly Particular[]>();
  return (id) => {
    const own = known.get(id);
    if (own) return own;
    const placed = placedById.get(id);
    const amounts =
      placed === undefined || placed.statement.furniture
        ? []
        : readParticulars(placed).filter(({ amount }) => amount !== null);
    known.set(id, amounts);
    return amounts;
  };
}

/** Says of two amounts whether neither report gives the other's value anywhere: else they may be of two things. */
function listGiven(placedById: ReadonlyMap<string, Placed>, amountsOf: (id: string) => readonly Particular[]) {
  const givenByReport = Map.groupBy([...placedById.keys()].flatMap(amountsOf), ({ report }) => report);
  const isGiven = (value: Particular, report: string) =>
    (givenByReport.get(report) ?? []).some(
      (own) => own.detail.kind === value.detail.kind && isOfLikeThing(own, value) && canBeOneValue(own, value),
    );
  return ({ sides: [one, other] }: DetailPair) => !isGiven(one, other.report) && !isGiven(other, one.report);
}
