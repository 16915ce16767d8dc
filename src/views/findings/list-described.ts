import type { View } from '../marks/view.ts';
import { describeFinding } from './describe-finding.ts';
import type { DescribedFinding, Extent } from './described-finding.ts';
import { joinMisprints } from './join-misprints.ts';
import { orderFindings } from './order-findings.ts';

/** Findings that are told at all: of more, nobody reads to the end. */
export const MOST_FINDINGS = 50;

/** The findings of a comparison in the order in which they are told; at a glance, misprinted names in one. */
export function listDescribed(view: View, extent: Extent): readonly DescribedFinding[] {
  const described = orderFindings(view.comparison)
    .slice(0, MOST_FINDINGS)
    .flatMap((finding) => describeFinding(finding, view, extent) ?? []);
  if (extent === 'whole') return described;
  const joined = joinMisprints(described);
  return extent === 'glance' ? joined : joined.map(shorten);
}

/** Readings that a hint has room for: those that most reports have. */
const HINTED = 2;

function shorten(finding: DescribedFinding): DescribedFinding {
  return { ...finding, speaker: null, note: null, readings: finding.readings.slice(0, HINTED) };
}
