import type { DescribedFinding } from './described-finding.ts';

/**
 * The findings that stand at the top of a page, at most so many: the first of each kind, then the second of each, so that
 * many of one kind don't hide the others. They keep their order.
 */
export function chooseTelling<Told extends Pick<DescribedFinding, 'kind'>>(
  findings: readonly Told[],
  most: number,
): readonly Told[] {
  const timesByKind = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = timesByKind.get(finding.kind) ?? 0;
    timesByKind.set(finding.kind, turn + 1);
    return { finding, turn };
  });
  // Sorting keeps the order of what is equal, so that the most telling kind has the first turn.
  const chosen = new Set(turns.toSorted((one, other) => one.turn - other.turn).slice(0, most));
  return turns.filter((turn) => chosen.has(turn)).map(({ finding }) => finding);
}
