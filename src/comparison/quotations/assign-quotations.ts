import type { Match, QuotationMatch } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';
import type { SharedUtterance } from './compare-quotations.ts';

/** By match id: its quotations in the running order. Each stands with the match that has most of its words. */
export function assignQuotations(
  shared: readonly SharedUtterance[],
  matches: readonly Pick<Match, 'id' | 'statements'>[],
  reports: readonly Report[],
): ReadonlyMap<string, readonly QuotationMatch[]> {
  const matchById = new Map(
    matches.flatMap(({ id, statements }) =>
      Object.values(statements)
        .flat()
        .map((own) => [own, id] as const),
    ),
  );
  const placeById = new Map(
    reports.flatMap(({ statements }) => statements).map(({ id }, place) => [id, place] as const),
  );
  const placeOf = ({ wordings }: QuotationMatch) => {
    const [first] = Object.values(wordings);
    return { statement: placeById.get(first?.statement ?? '') ?? 0, start: first?.start ?? 0 };
  };
  const assigned = shared.flatMap(({ quotation, wordsById }) => {
    const match = findMatch(wordsById, matchById);
    return match === undefined ? [] : [{ match, quotation, place: placeOf(quotation) }];
  });
  const sorted = assigned.toSorted(
    ({ place: one }, { place: other }) => one.statement - other.statement || one.start - other.start,
  );
  const byMatch = Map.groupBy(sorted, ({ match }) => match);
  return new Map(Array.from(byMatch, ([match, own]) => [match, own.map(({ quotation }) => quotation)] as const));
}

function findMatch(
  wordsById: SharedUtterance['wordsById'],
  matchById: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [statement, words] of wordsById) {
    const match = matchById.get(statement);
    if (match !== undefined) counts.set(match, (counts.get(match) ?? 0) + words);
  }
  return [...counts].toSorted(([one, words], [other, others]) => others - words || (one < other ? -1 : 1))[0]?.[0];
}
