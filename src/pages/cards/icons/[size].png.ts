import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, ICON_SIZES } from '../../../cards/draw-icon.ts';

export const getStaticPaths = (() =>
  ICON_SIZES.map((size) => ({ params: { size: `${size}` }, props: { size } }))) satisfies GetStaticPaths;

/** The site's icon for phones that install it. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => new Response(await drawIcon(size));
