import type { Link } from '../../report/comparison.ts';
import type { WeighedProfile } from '../likeness/profile-statements.ts';
import { WEIGHTS } from '../weights.ts';
import { intersect } from '../words/sorted-sets.ts';
import type { Candidate } from './candidate.ts';
import { judgeCertainty } from './judge-certainty.ts';
import { relateStatements } from './relate-statements.ts';
import type { ScoredCandidate } from './score-candidates.ts';

/** The candidates of two reports that say the same thing, and how sure that is. */
export function findLinks(scored: readonly ScoredCandidate[]): readonly Link[] {
  const cut = WEIGHTS.cut * chooseCut(scored.map(({ score }) => score));
  return scored.flatMap((pair) => {
    const { candidate, surroundings, score } = pair;
    if (score < cut || !isBorneOut(pair)) return [];
    const { first, second, likeness } = candidate;
    const certainty = score < 1 && isDoubtful(candidate) ? 'perhaps' : judgeCertainty(score);
    const statements = [first.statement.id, second.statement.id] as const;
    const relation = relateStatements(first.words, second.words);
    const parts = { ...likeness, ...surroundings };
    return [{ statements, relation, score, certainty, parts }];
  });
}

/**
 * A single word (the headline “Rain”) says no more than many a statement does, and statements that have none but common
 * words in common need neighbours that say the same; what is the same word for word needs neither.
 */
function isBorneOut({ candidate: { first, second }, surroundings, score }: ScoredCandidate): boolean {
  if (score === 1) return true;
  if (Math.min(first.words.length, second.words.length) < WEIGHTS.fewWords) return false;
  return surroundings.neighbours >= WEIGHTS.linked || intersect(first.content, second.content).length > 0;
}

/** Whether two statements may be alike for what says little: the lines of two series, two quotations of one speaker. */
function isDoubtful(candidate: Candidate): boolean {
  return (candidate.first.isSerial && candidate.second.isSerial) || quoteApart(candidate);
}

/** Whether both report a quotation, and quote other words: who speaks, where and to whom is then all that they share. */
function quoteApart({ first, second, likeness }: Candidate): boolean {
  return likeness.quotedWords < WEIGHTS.sharedQuoted && [first, second].every(isMostlyQuoted);
}

/** Whether what a statement reports, or all of it where it reports nothing, is mostly between marks. */
function isMostlyQuoted({ statement: { start, end, content, quotations } }: WeighedProfile): boolean {
  const quoted = quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0);
  const whole = content ?? { start, end };
  return quoted > WEIGHTS.mostlyQuoted * (whole.end - whole.start);
}

/**
 * The score from which the candidates of two reports are links. Scores tell the chance of being right; F1, the mean of
 * precision and recall, is then expected to be highest where all are taken whose score is half of it or more. Copies, of
 * which most is sure, so need more for a link than reports that hardly share a word.
 */
export function chooseCut(scores: readonly number[]): number {
  const sorted = scores.toSorted((one, other) => other - one);
  const all = sorted.reduce((sum, score) => sum + score, 0);
  let [right, best] = [0, 0];
  for (const [index, score] of sorted.entries()) {
    right += score;
    best = Math.max(best, (2 * right) / (index + 1 + all));
  }
  return best / 2;
}
