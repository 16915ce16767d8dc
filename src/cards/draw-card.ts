import { readFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { digestOf } from '../reuse/keep-result.ts';
import { KEPT, type KeptMessage } from '../reuse/kept-channel.ts';
import { markUsed } from '../reuse/mark-used.ts';
import { writeKept } from '../reuse/write-kept.ts';
import { listCardColours } from './card-colours.ts';
import { CARD_STYLE } from './card-style.ts';
import { type Card, designCard } from './design-card.ts';
import { writePalettePng } from './write-palette-png.ts';

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
  const colours = listCardColours();
  const file = `${FOLDER}/${digestOf([node, CARD_STYLE, SIZE, colours])}.png`;
  const kept = await readFile(file).catch(() => undefined);
  KEPT.publish({ kind: 'card', isReused: kept !== undefined } satisfies KeptMessage);
  if (kept) {
    await markUsed(file);
    return Uint8Array.from(kept);
  }
  const data = await (await renderer()).render(node, { ...SIZE, format: 'raw', css: [CARD_STYLE] });
  const drawn = await writePalettePng({ ...SIZE, data }, colours);
  await writeKept(file, drawn);
  return drawn;
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
