import type { ReportOrigin } from '../../report/report-info.ts';

type Told = Pick<ReportOrigin, 'title' | 'publisher' | 'published'> & { readonly label: string };

/** What isn't stated of the reports, in a sentence for all of them; `null` where everything is. */
export function tellUnknown(reports: readonly Told[]): string | null {
  const byReports = Map.groupBy(
    PARTS.flatMap(([part, name]) => {
      const lacking = reports.filter((report) => report[part] === null);
      return lacking.length > 0 ? [{ name, lacking }] : [];
    }),
    ({ lacking }) => lacking.map(({ label }) => label).join(),
  );
  const told = Array.from(byReports.values(), (own) => {
    const lacking = own[0]?.lacking ?? [];
    const names = list(own.map(({ name }) => name));
    return `${names} of ${lacking.length === reports.length && reports.length > 1 ? nameAll(reports.length) : list(lacking.map(({ label }) => label))}`;
  });
  return told.length > 0 ? `Not stated: ${told.join('; ')}.` : null;
}

const PARTS = [
  ['title', 'the headline'],
  ['publisher', 'the publisher'],
  ['published', 'the date'],
] as const;

const nameAll = (count: number) => (count === 2 ? 'both reports' : `all ${count} reports`);

const list = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
