import type { Link } from '../../report/comparison.ts';
import type { Profiles } from '../likeness/profile-statements.ts';
import { WEIGHTS } from '../weights.ts';
import { intersect } from '../words/sorted-sets.ts';
import type { Candidate, Parts } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeCertainty } from './judge-certainty.ts';
import { isSameText, relateStatements } from './relate-statements.ts';
import { scoreParts } from './score-parts.ts';
import { surveyCandidates } from './survey-candidates.ts';

/** The pairs of statements of two reports that say the same thing, and how sure that is. */
export function findLinks(pair: readonly [number, number], profiles: Profiles): readonly Link[] {
  const candidates = findCandidates(pair, profiles);
  const lengths = pair.map((report) => profiles.reports[report]?.length ?? 0);
  const survey = surveyCandidates(candidates, lengths);
  return candidates.flatMap((candidate) => {
    const { first, second } = candidate;
    const parts = { ...candidate.likeness, ...survey(candidate) };
    const score = isSameText(first.words, second.words) ? 1 : scoreParts(parts);
    if (score < WEIGHTS.linked || (score < 1 && !isBorneOut(candidate, parts))) return [];
    const statements = [first.statement.id, second.statement.id] as const;
    const relation = relateStatements(first.words, second.words);
    return [{ statements, relation, score, certainty: judgeCertainty(score), parts }];
  });
}

/**
 * A single word (the headline “Rain”) says no more than many a statement does, and statements that have none but common
 * words in common need neighbours that say the same.
 */
function isBorneOut({ first, second }: Candidate, { neighbours }: Parts): boolean {
  if (Math.min(first.words.length, second.words.length) < WEIGHTS.fewWords) return false;
  return neighbours >= WEIGHTS.linked || intersect(first.content, second.content).length > 0;
}
