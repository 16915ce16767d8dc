import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../../cards/design-card.ts';
import { drawCard } from '../../../cards/draw-card.ts';
import { listCards } from '../../../cards/list-cards.ts';
import { stories } from '../../../stories.ts';

export const getStaticPaths = (async () =>
  (await stories).flatMap((story) =>
    [...listCards(story)].map(([id, card]) => ({ params: { story: story.id, card: id }, props: { card } })),
  )) satisfies GetStaticPaths;

/** The preview image of a match or a story. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(await drawCard(card));
