import { expect, inject, test } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

test('phones that install the site find every icon of its manifest, in the sizes it tells', async () => {
  const address = new URL('manifest.webmanifest', inject('site'));
  const { icons } = (await (await fetch(address)).json()) as { readonly icons: readonly Icon[] };
  const found = await Promise.all(
    icons.map(async ({ src, type }) => {
      const response = await fetch(new URL(src, address));
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
      return type === 'image/png' ? readPngSize(Buffer.from(await response.arrayBuffer())) : 'any';
    }),
  );
  expect(found).toEqual(icons.map(({ sizes }) => sizes));
  expect(found).toEqual(['any', '192x192', '512x512']);
});

/** Width and height, which stand behind the mark and the name of the first chunk. */
function readPngSize(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
