import type { Comparison, NearestStatement } from '../../report/comparison.ts';
import type { ScoredCandidate } from '../matches/score-candidates.ts';
import { WEIGHTS } from '../weights.ts';

/** By the id of a statement that has no match: the likeliest of its counterparts that were not taken, if any is likely. */
export function findNearest(scored: readonly ScoredCandidate[], unmatched: ReadonlySet<string>): Comparison['nearest'] {
  const nearest = new Map<string, NearestStatement>();
  const propose = (id: string, statement: string, score: number) => {
    const known = nearest.get(id);
    const isNearer = !known || score > known.score || (score === known.score && statement < known.statement);
    if (isNearer && unmatched.has(id)) nearest.set(id, { statement, score });
  };
  for (const { candidate, score } of scored) {
    if (score < WEIGHTS.nearest) continue;
    const [first, second] = [candidate.first.statement.id, candidate.second.statement.id];
    propose(first, second, score);
    propose(second, first, score);
  }
  return Object.fromEntries(nearest);
}
