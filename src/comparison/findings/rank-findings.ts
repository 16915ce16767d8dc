import type { Finding, Match } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';

/** The findings with the most telling first, those that are equal in the order given. */
export function rankFindings(
  findings: readonly Finding[],
  matchOf: (finding: Finding) => Match | undefined,
): readonly Finding[] {
  return findings.toSorted((one, other) => weigh(other, matchOf(other)) - weigh(one, matchOf(one)));
}

function weigh(finding: Finding, match: Match | undefined): number {
  if (finding.kind !== 'quotation') return WEIGHTS.telling[finding.kind];
  const isTurnedRound = (match?.quotations[finding.quotation]?.lost ?? null) !== null;
  return WEIGHTS.telling[isTurnedRound ? 'turnedRound' : 'altered'];
}
