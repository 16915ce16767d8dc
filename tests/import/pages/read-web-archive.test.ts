import { expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { fileOf, webArchiveOf } from '../make-files.ts';

const PAGE = `<!doctype html><html><head><title>Quai fermé</title></head><body><h1>Quai fermé</h1>${'<p>Le quai reste fermé jusqu’à lundi, a dit la capitaine du port, après la chute de la grue.</p>'.repeat(4)}</body></html>`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readFile(fileOf('page.webarchive', bytes), nodePlatform);

test('a web archive gives its page’s article, with the address it was saved from', async () => {
  const archive = webArchiveOf(bytesOf(PAGE), { WebResourceURL: 'https://echo.example/quai' });
  expect(await read(archive)).toMatchObject({
    title: 'Quai fermé',
    url: 'https://echo.example/quai',
    text: expect.stringMatching(/^Le quai reste fermé/),
  });
});

test('its page is read in the encoding that the server named', async () => {
  const latin = Uint8Array.from(PAGE.replaceAll('’', "'"), (character) => character.charCodeAt(0));
  const taken = await read(webArchiveOf(latin, { WebResourceTextEncodingName: 'iso-8859-1' }));
  expect(taken.title).toBe('Quai fermé');
  expect(taken.encoding).toBe('iso-8859-1');
});

test('a property list without a page, or one whose numbers lead nowhere, is refused', async () => {
  const broken = webArchiveOf(bytesOf(PAGE));
  broken.fill(255, broken.length - 16);
  for (const bytes of [broken, broken.subarray(0, 60), bytesOf('bplist00')])
    await expect(read(bytes)).rejects.toThrow(/page\.webarchive: expected/);
});
