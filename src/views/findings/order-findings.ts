import { findAltered } from '../../permalinks/find-altered.ts';
import type { ComparedReports, Finding, QuotationMatch } from '../../report/comparison.ts';
import { comparePlainness, findPlainestChange, type Plainness } from './find-plainest-change.ts';

/**
 * The findings in the order in which they are told: by kind as the comparison ranks them, and of altered quotations those
 * first in which a reader sees at a glance what was changed.
 */
export function orderFindings(
  comparison: Pick<ComparedReports, 'findings' | 'matchById' | 'reports'>,
): readonly Finding[] {
  const { findings, reports } = comparison;
  const altered = findings.flatMap((finding) => {
    const quotation = findQuotation(finding, comparison);
    if (!quotation || quotation.lost !== null) return [];
    return [{ finding, change: findPlainestChange(quotation, reports) ?? OPAQUE }];
  });
  const plainest = altered.toSorted((one, other) => comparePlainness(one.change, other.change));
  const isAltered = new Set(altered.map(({ finding }) => finding));
  let next = 0;
  return findings.map((finding) => (isAltered.has(finding) ? (plainest[next++]?.finding ?? finding) : finding));
}

/** Of wordings that can't be held against each other: told last. */
const OPAQUE: Plainness = { isReplaced: false, changed: Number.MAX_SAFE_INTEGER, words: Number.MAX_SAFE_INTEGER };

function findQuotation(
  finding: Finding,
  { matchById }: Pick<ComparedReports, 'matchById'>,
): QuotationMatch | undefined {
  if (finding.kind !== 'quotation') return undefined;
  const match = matchById.get(finding.statements[0] ?? '');
  const quotation = match?.quotations[finding.quotation];
  return match && quotation && findAltered(match).includes(quotation) ? quotation : undefined;
}
