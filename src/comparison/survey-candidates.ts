import type { Candidate } from './find-candidates.ts';
import type { WeighedProfile } from './profile-statements.ts';
import { WEIGHTS } from './weights.ts';

/** What the other candidates of two reports say about one of them, each 0–1. */
export interface Surroundings {
  /** How close the pair comes to the best that either statement has, the lower of the two. */
  readonly rank: number;
  /** 1 where neither statement has a better counterpart. */
  readonly mutual: number;
  /** The best that their neighbours in the two paragraphs have with each other. */
  readonly neighbours: number;
  /** How much of the shorter report the other rewords closely, for a weak pair more; tells against it: what is left over. */
  readonly leftover: number;
  /** How well a statement of one report that says the same again goes with the other statement. */
  readonly echo: number;
}

/**
 * Gives, for each candidate, what its competitors and neighbours make of it; `echoes` are pairs within one report, `lengths` the reports'
 * numbers of statements.
 */
export function surveyCandidates(
  candidates: readonly Candidate[],
  { echoes, lengths }: { readonly echoes: readonly Candidate[]; readonly lengths: readonly number[] },
): (candidate: Candidate) => Surroundings {
  const best = new Map<string, number>();
  for (const candidate of candidates) {
    for (const { statement } of [candidate.first, candidate.second]) {
      best.set(statement.id, Math.max(best.get(statement.id) ?? 0, candidate.base));
    }
  }
  const candidatesByParagraphs = Map.groupBy(candidates, paragraphsOf);
  const closeness = measureCloseness(candidates, lengths);
  const listen = listenForEchoes(candidates, echoes);
  return (candidate) => {
    const ranks = [candidate.first, candidate.second].map(
      ({ statement }) => candidate.base / Math.max(best.get(statement.id) ?? 0, Number.MIN_VALUE),
    );
    const neighbours = (candidatesByParagraphs.get(paragraphsOf(candidate)) ?? []).filter((other) =>
      isNeighbour(candidate, other),
    );
    return {
      rank: Math.min(...ranks),
      mutual: Math.min(...ranks) === 1 ? 1 : 0,
      neighbours: Math.max(0, ...neighbours.map(({ base }) => base)),
      leftover: closeness * (1 - candidate.base),
      echo: listen(candidate),
    };
  };
}

/** The share of the shorter report's statements that the other clearly has. */
function measureCloseness(candidates: readonly Candidate[], lengths: readonly number[]): number {
  const clear = candidates.filter(({ base }) => base >= WEIGHTS.clear);
  const sides = [clear.map(({ first }) => first), clear.map(({ second }) => second)];
  const found = Math.min(...sides.map((side) => new Set(side).size));
  return Math.min(found / Math.max(Math.min(...lengths), 1), 1);
}

/** Only sentences of the same paragraph are neighbours: the order of paragraphs doesn't change what is linked. */
const paragraphsOf = ({ first, second }: Candidate) => `${paragraphOf(first)} ${paragraphOf(second)}`;

const paragraphOf = ({ report, statement }: WeighedProfile) => `${report.id}:${statement.paragraph}`;

function isNeighbour(one: Candidate, other: Candidate): boolean {
  const steps = [
    one.first.statement.number - other.first.statement.number,
    one.second.statement.number - other.second.statement.number,
  ].map(Math.abs);
  return Math.max(...steps) === 1;
}

/** A claim told twice in one report: the better told one speaks for the other. */
function listenForEchoes(candidates: readonly Candidate[], echoes: readonly Candidate[]) {
  const baseByPair = new Map(
    candidates.map(({ first, second, base }) => [`${first.statement.id} ${second.statement.id}`, base]),
  );
  const echoesOf = new Map<string, { readonly id: string; readonly base: number }[]>();
  for (const { first, second, base } of echoes) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = echoesOf.get(one.statement.id) ?? [];
      echoesOf.set(one.statement.id, [...known, { id: other.statement.id, base }]);
    }
  }
  return ({ first, second }: Candidate): number => {
    const [one, other] = [first.statement.id, second.statement.id];
    const heard = [
      ...(echoesOf.get(one) ?? []).map(({ id, base }) => base * (baseByPair.get(`${id} ${other}`) ?? 0)),
      ...(echoesOf.get(other) ?? []).map(({ id, base }) => base * (baseByPair.get(`${one} ${id}`) ?? 0)),
    ];
    return Math.max(0, ...heard);
  };
}
