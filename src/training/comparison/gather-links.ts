import { profileStatements } from '../../comparison/likeness/profile-statements.ts';
import { findCandidates } from '../../comparison/matches/find-candidates.ts';
import { isSameText } from '../../comparison/matches/relate-statements.ts';
import { toLogit } from '../../comparison/matches/score-parts.ts';
import { surveyCandidates } from '../../comparison/matches/survey-candidates.ts';
import { askWhether, type Choice } from '../fit/choice.ts';
import { toSigns } from './gather-likenesses.ts';
import type { TrainingPair } from './training-pairs.ts';

/** For each pair of statements that the comparison looks at closely, whether a reader linked them. */
export function gatherLinks({ name, reports, links }: TrainingPair): readonly Choice[] {
  const profiles = profileStatements(reports);
  const candidates = findCandidates([0, 1], profiles);
  const survey = surveyCandidates(candidates);
  return candidates.flatMap((candidate): Choice[] => {
    const { first, second, base } = candidate;
    if (isSameText(first.words, second.words)) return [];
    const signs = toSigns({ base: toLogit(base), ...survey(candidate) });
    return [askWhether(signs, links.has(`${first.statement.id} ${second.statement.id}`), name)];
  });
}
