import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCards } from '../../../cards/draw-cards.ts';
import { listCards } from '../../../cards/list-cards.ts';
import { type Story, stories } from '../../../stories.ts';

export const getStaticPaths = (async () =>
  (await stories).flatMap((story) =>
    [...listCards(story).keys()].map((card) => ({
      params: { story: story.id, card },
      props: { story },
      cacheKey: story.digest,
    })),
  )) satisfies GetStaticPaths;

/** The preview image of a passage or a story. */
export const GET: APIRoute<{ story: Story }, { card: string }> = async ({ props: { story }, params: { card } }) =>
  new Response(await drawCards(story).get(card));
