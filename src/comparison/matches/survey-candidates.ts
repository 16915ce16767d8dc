import type { WeighedProfile } from '../likeness/profile-statements.ts';
import { WEIGHTS } from '../weights.ts';
import type { Candidate, Surroundings } from './candidate.ts';

/** Gives, for each candidate, what its competitors and neighbours make of it; `lengths` are the reports' numbers of statements. */
export function surveyCandidates(
  candidates: readonly Candidate[],
  lengths: readonly number[],
): (candidate: Candidate) => Surroundings {
  const firsts = rankCounterparts(candidates, ({ first }) => first);
  const seconds = rankCounterparts(candidates, ({ second }) => second);
  const candidateByNumbers = indexByNumbers(candidates);
  const retold = Math.max(2 * measureRetelling(candidates, lengths) - 1, 0);
  return (candidate) => {
    const [one, other] = [
      standAmong(candidate.base, firsts.get(candidate.first) ?? []),
      standAmong(candidate.base, seconds.get(candidate.second) ?? []),
    ];
    const rank = Math.max(one.rank, other.rank);
    return {
      rank,
      lead: Math.min(one.lead, other.lead),
      retelling: retold * rank,
      neighbours: findNeighbours(candidate, candidateByNumbers),
    };
  };
}

/** The share of the shorter report's statements that the other clearly has. */
function measureRetelling(candidates: readonly Candidate[], lengths: readonly number[]): number {
  const clear = candidates.filter(({ base }) => base >= WEIGHTS.clear);
  const found = [clear.map(({ first }) => first), clear.map(({ second }) => second)].map((side) => new Set(side).size);
  return Math.min(Math.min(...found) / Math.max(Math.min(...lengths), 1), 1);
}

/** By statement: the scores of its candidates, the best first. */
function rankCounterparts(
  candidates: readonly Candidate[],
  sideOf: (candidate: Candidate) => WeighedProfile,
): ReadonlyMap<WeighedProfile, readonly number[]> {
  const bases = new Map<WeighedProfile, number[]>();
  for (const candidate of candidates) {
    const known = bases.get(sideOf(candidate));
    if (known) known.push(candidate.base);
    else bases.set(sideOf(candidate), [candidate.base]);
  }
  for (const own of bases.values()) own.sort((one, other) => other - one);
  return bases;
}

/** How a score stands among those of a statement's counterparts, its own being one of them. */
function standAmong(base: number, bases: readonly number[]) {
  const place = bases.indexOf(base);
  let sum = 0;
  for (let index = 0; index < WEIGHTS.competitors; index += 1) {
    sum += toLogit(bases[index < place ? index : index + 1] ?? WEIGHTS.unlikely);
  }
  return { rank: base / (bases[0] ?? base), lead: fromLogit(toLogit(base) - sum / WEIGHTS.competitors) };
}

const toLogit = (score: number) => Math.log(score / (1 - score));
const fromLogit = (logit: number) => 1 / (1 + Math.exp(-logit));

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
