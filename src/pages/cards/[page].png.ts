import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../cards/design-card.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { listSiteCards } from '../../cards/site-cards.ts';
import { site } from '../../site.ts';
import { stories } from '../../stories.ts';

export const getStaticPaths = (async () =>
  Array.from(listSiteCards(await stories, await site), ([page, card]) => ({
    params: { page },
    props: { card },
  }))) satisfies GetStaticPaths;

/** The preview image of a page that is of no story. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(await drawCard(card));
