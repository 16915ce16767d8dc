import type { APIRoute, GetStaticPaths } from 'astro';
import { type Story, stories } from '../../stories.ts';

export const getStaticPaths = (async () =>
  (await stories).map((story) => ({ params: { story: story.id }, props: { story } }))) satisfies GetStaticPaths;

/** The statements and the comparison of a story, as data. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const { id, title, date, reports, comparison } = story;
  const { matches, only, overlaps } = comparison;
  return Response.json({ story: { id, title, date }, reports, matches, only, overlaps });
};
