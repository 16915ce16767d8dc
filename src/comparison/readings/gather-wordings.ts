import type { Reading, Wording } from '../../report/comparison.ts';

/** A wording and the report that it stands in. */
export interface PlacedWording {
  readonly report: string;
  readonly wording: Wording;
}

/** A reading of the wordings that are the same, each place once; `order` has the ids of the story's reports. */
export function gatherWordings(placed: readonly PlacedWording[], order: readonly string[]): Reading {
  const once = new Map(placed.map((own) => [placeKey(own), own] as const));
  const sorted = [...once.values()].toSorted((one, other) => one.wording.start - other.wording.start);
  const byReport = Map.groupBy(sorted, ({ report }) => report);
  const reports = order.filter((report) => byReport.has(report));
  const wordingsOf = (report: string) => (byReport.get(report) ?? []).map(({ wording }) => wording);
  return {
    reports,
    wordings: Object.fromEntries(
      reports.flatMap((report) =>
        wordingsOf(report)
          .slice(0, 1)
          .map((own) => [report, own]),
      ),
    ),
    repeats: reports.flatMap((report) => wordingsOf(report).slice(1)),
  };
}

/** Tells places apart: a headline's offsets are of another text than those of the body. */
export function placeKey({ report, wording: { statement, start, end } }: PlacedWording): string {
  return `${report} ${statement} ${start} ${end}`;
}
