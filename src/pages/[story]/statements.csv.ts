import type { APIRoute } from 'astro';
import { addressesAt } from '../../permalinks/addresses.ts';
import { listStatements } from '../../publish/list-statements.ts';
import { type Story, storyPaths } from '../../stories.ts';

export const getStaticPaths = storyPaths;

/** The statements of a story as a table. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story }, site }) => {
  const { passage } = addressesAt(import.meta.env.BASE_URL);
  const addressOf = (id: string) => new URL(passage(story.id, id), site).href;
  return new Response(listStatements(story.reports, story.comparison, addressOf));
};
