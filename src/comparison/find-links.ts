import type { Link } from './comparison.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import type { Profiles } from './profile-statements.ts';
import { relateStatements } from './relate-statements.ts';
import { scoreParts } from './score-parts.ts';
import { surveyCandidates } from './survey-candidates.ts';
import { WEIGHTS } from './weights.ts';

/** The pairs of statements of two reports that say the same thing, and how sure that is. */
export function findLinks(
  pair: readonly [number, number],
  profiles: Profiles,
  echoes: readonly (readonly Candidate[])[],
): readonly Link[] {
  const candidates = findCandidates(pair, profiles);
  const survey = surveyCandidates(
    candidates,
    pair.flatMap((report) => echoes[report] ?? []),
  );
  const links = candidates.flatMap((candidate) => {
    const parts = { ...candidate.likeness, ...survey(candidate) };
    const relation = relateStatements(candidate.first.words, candidate.second.words);
    const score = relation === 'same' ? 1 : scoreParts(parts);
    if (score < WEIGHTS.linked) return [];
    const statements = [candidate.first.statement.id, candidate.second.statement.id] as const;
    return [{ statements, relation, score, parts: { ...parts } }];
  });
  return isCopy(pair, profiles, links) ? keepOwnCounterparts(links) : links;
}

/** Whether nearly all statements of the shorter report stand word for word in the other. */
function isCopy(pair: readonly [number, number], { reports }: Profiles, links: readonly Link[]): boolean {
  const lengths = pair.map((report) => reports[report]?.length ?? 0);
  const same = links.filter(({ relation }) => relation === 'same');
  return new Set(same.map(({ statements }) => statements[0])).size >= WEIGHTS.copy * Math.min(...lengths);
}

/** In a copy, a statement that stands there word for word has found its counterpart. */
function keepOwnCounterparts(links: readonly Link[]): readonly Link[] {
  const settled = new Set(links.filter(({ relation }) => relation === 'same').flatMap(({ statements }) => statements));
  return links.filter(({ relation, statements }) => relation === 'same' || !statements.some((id) => settled.has(id)));
}
