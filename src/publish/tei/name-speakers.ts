import type { Report } from '../../report/report.ts';

/** By the name of each who is quoted: an id that an XML document may point at, in the order in which reports name them. */
export function nameSpeakers(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = reports.flatMap(({ statements }) =>
    statements.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker?.name ?? [])),
  );
  return new Map([...new Set(names)].map((name, place) => [name, `speaker.${place + 1}`] as const));
}
