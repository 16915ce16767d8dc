import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../src/import/node-platform.ts';
import { readFile } from '../../src/import/read-file.ts';
import { fileOf } from './make-files.ts';

/**
 * Pages as browsers save them, written for these tests after the templates that newspapers use, each with what a reader
 * would call the report. No page is anybody's.
 */
const FOLDER = 'tests/import/saved-pages';

interface Expected {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** In the order of the report. */
  readonly paragraphs: readonly string[];
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
const read = (name: string) =>
  readFile(fileOf(`${name}.html`, new Uint8Array(readFileSync(`${FOLDER}/${name}.html`))), nodePlatform);

/** Every run of four words. */
function cutRuns(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

describe.each(names)('the saved page “%s”', (name) => {
  const { paragraphs, ...origin } = expectedOf(name);

  test('says where it comes from', async () => {
    expect(await read(name)).toMatchObject(origin);
  });

  test('keeps its report whole', async () => {
    const { text } = await read(name);
    const words = (of: string) => of.replace(/\s+/g, ' ');
    expect(paragraphs.filter((paragraph) => !words(text).includes(words(paragraph)))).toEqual([]);
  });
});

test('of all pages, next to nothing gets in that is no part of the report', async () => {
  let [own, foreign] = [0, 0];
  for (const name of names) {
    const report = cutRuns(expectedOf(name).paragraphs.join(' '));
    for (const run of cutRuns((await read(name)).text)) report.has(run) ? own++ : foreign++;
  }
  expect(foreign / (own + foreign)).toBeLessThan(0.05);
});

test('a line that begins with “by” is no author unless a name follows', async () => {
  const page = (line: string) =>
    `<body><h1>Flood</h1><p>${line}</p><p>${'It rained in the old town. '.repeat(12)}</p></body>`;
  const authorOf = async (line: string) => (await readFile(fileOf('a.html', page(line)), nodePlatform)).author;
  expect(await authorOf('By the old river')).toBe(null);
  expect(await authorOf('By Jo van Doe')).toBe('Jo van Doe');
  expect(await authorOf('By JANE ROE | 3 May')).toBe('JANE ROE');
});

test('a report whose own element is named like an advertisement or like comments is kept', async () => {
  const report = Array.from(
    { length: 6 },
    (_, index) => `Sentence ${index} tells of the flood, the mayor said on Friday.`,
  );
  for (const name of ['promo-topic', 'comments']) {
    const page = `<body><nav>Home</nav><div class="${name}"><h1>Flood</h1>${report.map((text) => `<p>${text}</p>`).join('')}</div></body>`;
    expect((await readFile(fileOf('a.html', page), nodePlatform)).text).toContain(report.join('\n\n'));
  }
});
