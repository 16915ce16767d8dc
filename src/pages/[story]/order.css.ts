import type { APIRoute } from 'astro';
import { arrangeRows } from '../../components/arrange-rows.ts';
import { writeOrderStyles } from '../../components/write-order-styles.ts';
import { type Story, storyPaths } from '../../stories.ts';

export const getStaticPaths = storyPaths;

/** The style sheet by which the reading view follows the order of any of its reports. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(writeOrderStyles(arrangeRows(story.reports, story.comparison)), {
    headers: { 'content-type': 'text/css' },
  });
