import type { APIRoute } from 'astro';
import { type Story, storyPaths } from '../../stories.ts';
import { arrangeRows } from '../../views/rows/arrange-rows.ts';
import { writeOrderStyles } from '../../views/rows/write-order-styles.ts';

export const getStaticPaths = storyPaths;

/** The style sheet by which the reading view follows the order of any of its reports. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(writeOrderStyles(arrangeRows(story.comparison)), {
    headers: { 'content-type': 'text/css' },
  });
