import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { CARD_STYLE } from './card-style.ts';
import { type Card, designCard } from './design-card.ts';

/** Pixels, as previews expect them. */
const SIZE = { width: 1200, height: 630 } as const;
/** Kept between builds; a card is drawn anew when its text or its style changes. */
const FOLDER = '.cache/cards';
const FONTS = 'node_modules/@fontsource/source-serif-4/files';
/** Scripts that the fonts of cards have letters for. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;

/** The card as a PNG, from the store of earlier builds where it is there. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const node = designCard(card);
  const name = createHash('sha256')
    .update(JSON.stringify([node, CARD_STYLE, SIZE]))
    .digest('hex')
    .slice(0, 32);
  const file = `${FOLDER}/${name}.png`;
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return Uint8Array.from(kept);
  const drawn = await (await renderer()).render(node, { ...SIZE, format: 'png', css: [CARD_STYLE] });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, drawn);
  return Uint8Array.from(drawn);
}

let prepared: Promise<Renderer> | undefined;

function renderer(): Promise<Renderer> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<Renderer> {
  const made = new Renderer();
  for (const script of SCRIPTS) {
    for (const weight of [400, 600]) {
      const data = await readFile(`${FONTS}/source-serif-4-${script}-${weight}-normal.woff2`);
      await made.registerFont({ name: script === 'latin' ? 'Card Serif' : `Card Serif ${script}`, weight, data });
    }
  }
  return made;
}
