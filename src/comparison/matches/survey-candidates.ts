import type { WeighedProfile } from '../likeness/profile-statements.ts';
import { WEIGHTS } from '../weights.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import { fromLogit, toLogit } from './score-parts.ts';

/** Gives, for each candidate of two reports, what its competitors and neighbours make of it. */
export function surveyCandidates(candidates: readonly Candidate[]): (candidate: Candidate) => Surroundings {
  const firsts = rankCounterparts(candidates, ({ first }) => first);
  const seconds = rankCounterparts(candidates, ({ second }) => second);
  const candidateByNumbers = indexByNumbers(candidates);
  return (candidate) => {
    const { base } = candidate;
    const ones = listRivals(candidate, firsts.get(candidate.first) ?? []);
    const others = listRivals(candidate, seconds.get(candidate.second) ?? []);
    const best = [ones, others].map(([rival]) => rival?.base ?? 0);
    return {
      lead: Math.min(...[ones, others].map((rivals) => measureLead(base, rivals))),
      rival: Math.min(...best),
      square: findSquare(ones, others, candidateByNumbers),
      neighbours: findNeighbours(candidate, candidateByNumbers),
    };
  };
}

/** By statement: its candidates, the best first. */
function rankCounterparts(
  candidates: readonly Candidate[],
  sideOf: (candidate: Candidate) => WeighedProfile,
): ReadonlyMap<WeighedProfile, readonly Candidate[]> {
  const ranked = Map.groupBy(candidates, sideOf);
  for (const own of ranked.values()) own.sort((one, other) => other.base - one.base);
  return ranked;
}

/** The next best that a statement of the candidate has beside it. */
function listRivals(candidate: Candidate, counterparts: readonly Candidate[]): readonly Candidate[] {
  return counterparts
    .slice(0, WEIGHTS.competitors + 1)
    .filter((rival) => rival !== candidate)
    .slice(0, WEIGHTS.competitors);
}

/** How far a score is ahead of those of its rivals. */
function measureLead(base: number, rivals: readonly Candidate[]): number {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.competitors; index += 1) sum += toLogit(rivals[index]?.base ?? WEIGHTS.unlikely);
  return fromLogit(toLogit(base) - sum / WEIGHTS.competitors);
}

/** The lowest of the three other pairs of the most alike square that a candidate's rivals make with it. */
function findSquare(
  ones: readonly Candidate[],
  others: readonly Candidate[],
  candidateByNumbers: CandidateByNumbers,
): number {
  let best = 0;
  for (const one of ones) {
    for (const other of others) {
      const opposite = candidateByNumbers.get(other.first.statement.number)?.get(one.second.statement.number);
      best = Math.max(best, Math.min(one.base, other.base, opposite?.base ?? 0));
    }
  }
  return best;
}

/** By the numbers of its statements in the first and in the second report: a candidate. */
type CandidateByNumbers = ReadonlyMap<number, ReadonlyMap<number, Candidate>>;

function indexByNumbers(candidates: readonly Candidate[]): CandidateByNumbers {
  const byFirst = new Map<number, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const { first, second } = candidate;
    const known = byFirst.get(first.statement.number);
    if (known) known.set(second.statement.number, candidate);
    else byFirst.set(first.statement.number, new Map([[second.statement.number, candidate]]));
  }
  return byFirst;
}

/** Only sentences of the same paragraph are neighbours: the order of paragraphs doesn't change what is linked. */
function findNeighbours(candidate: Candidate, candidateByNumbers: CandidateByNumbers): number {
  const { number } = candidate.first.statement;
  let best = 0;
  for (const first of [number - 1, number, number + 1]) {
    const candidateBySecond = candidateByNumbers.get(first);
    if (candidateBySecond) best = Math.max(best, findBestBeside(candidate, candidateBySecond));
  }
  return best;
}

function findBestBeside(candidate: Candidate, candidateBySecond: ReadonlyMap<number, Candidate>): number {
  const { number } = candidate.second.statement;
  let best = 0;
  for (const second of [number - 1, number, number + 1]) {
    const other = candidateBySecond.get(second);
    if (other && other !== candidate && isInSameParagraphs(candidate, other)) best = Math.max(best, other.base);
  }
  return best;
}

const isInSameParagraphs = ({ first, second }: Candidate, other: Candidate) =>
  first.statement.paragraph === other.first.statement.paragraph &&
  second.statement.paragraph === other.second.statement.paragraph;
