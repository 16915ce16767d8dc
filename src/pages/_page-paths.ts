import { addressesAt } from '../permalinks/addresses.ts';
import { listQuotations } from '../permalinks/list-quotations.ts';
import { judgeQuotation } from '../permalinks/name-match.ts';
import type { Story } from '../stories.ts';

const { home, about, search, compare, ...addresses } = addressesAt(import.meta.env.BASE_URL);

/**
 * The paths of the pages that search engines are to know: a passage only by its match where it has one, since both show
 * the same, and the altered quotations.
 */
export function listPagePaths(stories: readonly Story[]): readonly string[] {
  return [home, about, search, compare, ...stories.flatMap(listStoryPaths)];
}

function listStoryPaths({ id, reports, sources, comparison: { matches, only } }: Story): readonly string[] {
  const byId = new Map(matches.map((match) => [match.id, match]));
  const altered = listQuotations(reports, matches).filter(
    (quotation) => judgeQuotation(quotation, byId.get(quotation.match ?? '')) === 'altered',
  );
  const passages = [...[...matches, ...altered].map((passage) => passage.id), ...Object.values(only).flat()];
  return [
    ...[addresses.story, addresses.findings, addresses.quotations, addresses.leftOut, addresses.speakers].map(
      (address) => address(id),
    ),
    ...reports.map((report) => addresses.report(id, report.id)),
    ...sources.map((source) => addresses.source(id, source.id)),
    ...passages.map((passage) => addresses.passage(id, passage)),
  ];
}
