import type { DescribedFinding, ShownReading } from './described-finding.ts';

/** The findings with all misprinted names told as one, in the place of the first: by report, just the names. */
export function joinMisprints(findings: readonly DescribedFinding[]): readonly DescribedFinding[] {
  const names = findings.filter(({ kind }) => kind === 'name');
  const [first] = names;
  if (!first) return findings;
  const byReports = Map.groupBy(
    names.flatMap(({ readings }) => readings),
    ({ reports }) => reports.join(' '),
  );
  const readings = [...byReports.values()].flatMap(joinReadings);
  const meant = names.flatMap((name) => name.meant);
  const joined = { ...first, readings, meant, note: tellMeant(meant) };
  return findings.flatMap((finding) => (finding === first ? [joined] : names.includes(finding) ? [] : [finding]));
}

function joinReadings(readings: readonly ShownReading[]): readonly ShownReading[] {
  const [first] = readings;
  const excerpt = readings.flatMap((reading, index) => [
    ...(index > 0 ? [{ text: ', ', isMarked: false }] : []),
    ...reading.excerpt.filter(({ isMarked }) => isMarked),
  ]);
  return first ? [{ ...first, excerpt }] : [];
}

/** What names that look misprinted likely mean, in words; `null` where that isn't known. */
export function tellMeant(names: readonly string[]): string | null {
  return names.length > 0 ? `likely ${new Intl.ListFormat('en-GB').format(names.map((name) => `“${name}”`))}` : null;
}
