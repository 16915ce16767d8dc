import type { APIRoute } from 'astro';
import { type Story, storyPaths } from '../../stories.ts';

export const getStaticPaths = storyPaths;

/** The statements and the comparison of a story, as data. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const { id, title, date, reports, comparison } = story;
  const { matches, only, overlaps } = comparison;
  return Response.json({ story: { id, title, date }, reports, matches, only, overlaps });
};
