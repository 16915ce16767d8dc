import type { Link } from '../../../engine.ts';
import type { PlacedPair } from './place-labels.ts';
import { isLink } from './rebuild-pairs.ts';

/** How the links of the engine stand to those of a reader. */
export interface LinkCounts {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
}

/** Counts which links a reader has found too; each two statements count once. */
export function scoreLinks(pair: Pick<PlacedPair, 'links'>, links: readonly Pick<Link, 'statements'>[]): LinkCounts {
  const expected = new Set(pair.links.filter(({ grade }) => isLink(grade)).map(keyOf));
  const found = new Set(links.map(keyOf));
  const right = found.intersection(expected).size;
  return { right, spurious: found.size - right, missed: expected.size - right };
}

/** Adds up what was counted in several pairs. */
export function addCounts(counts: readonly LinkCounts[]): LinkCounts {
  return counts.reduce(
    (sum, { right, spurious, missed }) => ({
      right: sum.right + right,
      spurious: sum.spurious + spurious,
      missed: sum.missed + missed,
    }),
    { right: 0, spurious: 0, missed: 0 },
  );
}

/** Precision, recall and their harmonic mean, each 0–1; 0 where there is nothing to judge. */
export function rateCounts({ right, spurious, missed }: LinkCounts) {
  const share = (whole: number) => (whole === 0 ? 0 : right / whole);
  return {
    precision: share(right + spurious),
    recall: share(right + missed),
    f1: share(right + (spurious + missed) / 2),
  };
}

function keyOf({ statements }: Pick<Link, 'statements'>): string {
  return statements.toSorted().join(' ');
}
