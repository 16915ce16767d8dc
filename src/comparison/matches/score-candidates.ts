import type { Profiles } from '../likeness/profile-statements.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { isSameText } from './relate-statements.ts';
import { scoreLink } from './score-parts.ts';
import { surveyCandidates } from './survey-candidates.ts';

/** A pair of statements with the chance that a reader takes them for the same. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly surroundings: Surroundings;
  /** 0–1. */
  readonly score: number;
}

/** Every pair of statements of two reports that comes into question, and how likely they say the same thing. */
export function scoreCandidates(pair: readonly [number, number], profiles: Profiles): readonly ScoredCandidate[] {
  const candidates = findCandidates(pair, profiles);
  const survey = surveyCandidates(candidates);
  return candidates.map((candidate) => {
    const { first, second, base } = candidate;
    const surroundings = survey(candidate);
    const score = isSameText(first.words, second.words) ? 1 : scoreLink(base, surroundings);
    return { candidate, surroundings, score };
  });
}
