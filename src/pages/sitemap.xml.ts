import type { APIRoute } from 'astro';
import { addressesAt } from '../permalinks/addresses.ts';
import { listQuotations } from '../permalinks/list-quotations.ts';
import { judgeQuotation } from '../permalinks/name-match.ts';
import { writeSitemap } from '../publish/write-sitemap.ts';
import { type Story, stories } from '../stories.ts';

const { home, about, search, ...addresses } = addressesAt(import.meta.env.BASE_URL);

/**
 * The site's pages for search engines: a passage only by its match where it has one, since both show the same, and the
 * altered quotations.
 */
export const GET: APIRoute = async ({ site }) => {
  const paths = [home, about, search, ...(await stories).flatMap(listPaths)];
  return new Response(writeSitemap(paths.map((path) => new URL(path, site).href)));
};

function listPaths({ id, reports, sources, comparison: { matches, only } }: Story): readonly string[] {
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
