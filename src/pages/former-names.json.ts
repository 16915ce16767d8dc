import type { APIRoute } from 'astro';
import type { FormerNames } from '../permalinks/former-names.ts';
import { stories } from '../stories.ts';

/** What stories and reports were called before, for the page that missing addresses lead to. */
export const GET: APIRoute = async () => {
  const all = await stories;
  const names: FormerNames = {
    stories: Object.fromEntries(all.flatMap(({ id, was }) => was.map((name) => [name, id]))),
    reports: Object.fromEntries(
      all.flatMap(({ id, formerReports }) => (Object.keys(formerReports).length > 0 ? [[id, formerReports]] : [])),
    ),
  };
  return Response.json(names);
};
