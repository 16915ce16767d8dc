import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';

/** Sides in pixels of the icons that phones ask for: many take no SVG. */
export const ICON_SIZES = [192, 512] as const;

const ICON = 'public/favicon.svg';

/** The site's icon as a PNG with sides of so many pixels. */
export async function drawIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const data = await readFile(ICON);
  const node = { type: 'image', src: ICON, style: { width: '100%', height: '100%' } } as const;
  const images = [{ src: ICON, data }];
  return Uint8Array.from(await new Renderer().render(node, { width: size, height: size, format: 'png', images }));
}
