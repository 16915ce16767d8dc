import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ComparisonData } from '../../src/report/comparison-data.ts';
import { listRuns } from '../../src/rights/guard-runs.ts';
import { makeStory } from '../bench/newsroom/make-story.ts';
import { copySite, type Printed, type SiteCopy } from '../browser/copy-site.ts';

const BUILD_MILLISECONDS = 120_000;

let site: SiteCopy;
beforeEach(async () => {
  site = await copySite();
});
afterEach(() => site.remove());

/** What a build prints that has to fail. */
const failToBuild = (): Promise<string> =>
  site.build().then(
    () => expect.unreachable('The build should fail.'),
    ({ stdout, stderr }: Printed) => stripVTControlCharacters(stdout + stderr),
  );

/** A report behind its front matter. */
const bodyOf = (text: string): string => text.split(/^---$/m)[2] ?? '';

/** What stands together in a file: elements but those that mark words, cells, lines and fields part what they hold. */
function cutPieces(name: string, text: string): readonly string[] {
  const texts = name.endsWith('.csv')
    ? (text.match(/"(?:[^"]|"")*"|[^",\n]+/g) ?? [])
    : text.replaceAll(/<\/?(?:mark|em|strong|del|ins|code)\b[^>]*>/g, '').split(/<[^>]*>|"|\\n|\n/);
  return texts.flatMap((own) => own.split(/[·|;=]/));
}

describe('building the site', { timeout: BUILD_MILLISECONDS }, () => {
  test('makes a story of a folder with two Markdown files that have no front matter', async () => {
    await site.write({
      'Flood in Ulm/echo.md': 'It rained in Ulm on Monday, the mayor said.\n',
      'Flood in Ulm/post.md': 'On Monday it rained in Ulm, said the mayor.\n',
    });
    await site.build();
    const page = await readFile(join(site.folder, 'dist/flood-in-ulm/index.html'), 'utf8');
    expect(page).toContain('<h1>Flood in Ulm</h1>');
    const data = JSON.parse(await readFile(join(site.folder, 'dist/flood-in-ulm/comparison.json'), 'utf8'));
    expect(data.reports.map((report: { label: string }) => report.label)).toEqual(['Report A', 'Report B']);
    expect(data.matches).toHaveLength(1);
  });

  test('bears the name that the site gives itself, and no other but of what it is made with', async () => {
    await site.write({
      'site.md': '---\nname: Ulm compared\naddress: https://ulm.example/\npublisher: Ulm Echo\n---\nWe read papers.\n',
      'flood/echo.md': 'It rained in Ulm on Monday. “We are ready for more,” Mayor Ada Lang said.\n',
      'flood/post.md': 'On Monday it rained in Ulm. Mayor Ada Lang said: “We are prepared for more.”\n',
    });
    await site.build();
    const paths = await readdir(join(site.folder, 'dist'), { recursive: true });
    const texts = await Promise.all(
      paths
        .filter((path) => /\.(?:html|json|xml|csv|jsonl|webmanifest)$/.test(path))
        .map(async (path) => [path, await readFile(join(site.folder, 'dist', path), 'utf8')] as const),
    );
    const named = texts.filter(([, text]) => /Variorum/.test(text.replaceAll(/made with Variorum/gi, '')));
    expect(named.map(([path]) => path)).toEqual([]);
    const read = new Map(texts);
    expect(read.get('index.html')).toContain('<title>Stories · Ulm compared</title>');
    expect(read.get('about/index.html')).toContain('We read papers.');
    expect(read.get('sitemap.xml')).toContain('https://ulm.example/flood/');
  });

  test('without an address of its own warns once and names none', async () => {
    await site.write({
      'ulm/echo.md': 'It rained in Ulm on Monday, the mayor said.\n',
      'ulm/post.md': '---\npublished: 2024-06-02\n---\nOn Monday it rained in Ulm, said the mayor.\n',
    });
    const { stdout, stderr } = await site.build({ SITE_URL: '' });
    expect((stdout + stderr).match(/SITE_URL is not set/g)).toHaveLength(1);
    const dist = join(site.folder, 'dist');
    const files = globSync('**/*.{html,json,jsonld,csv,jsonl,xml,txt}', { cwd: dist });
    const naming = files.filter((file) => /localhost|127\.0\.0\.1/.test(readFileSync(join(dist, file), 'utf8')));
    expect(naming).toEqual([]);
    expect(files.filter((file) => /sitemap|feed\.xml|oembed/.test(file))).toEqual([]);
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    const home = await readFile(join(dist, 'index.html'), 'utf8');
    expect(home).not.toMatch(/canonical|og:url|og:image"|atom\+xml/);
    // What another build is told of is written.
    await site.build({ SITE_URL: 'https://example.org/news/' });
    expect(await readFile(join(dist, 'feed.xml'), 'utf8')).toContain('<updated>2024-06-02T00:00:00.000Z</updated>');
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toContain('https://example.org/news/sitemap.xml');
    const page = await readFile(join(dist, 'index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://example.org/news/">');
    expect(page).toContain('content="https://example.org/news/cards/home.png"');
  });

  test('lets no six words in a row stand in any file that a report’s rights withhold', async () => {
    const rights = ['quotations', 'excerpt', 'full'];
    const files = Object.entries({ ...makeStory(1), ...makeStory(2) }).map(([path, text], place) => {
      const line = path.endsWith('story.md') ? '' : `rights: ${rights[(place - 1) % 4]}\n`;
      return [path, text.replace('---\n', `---\n${line}`)] as const;
    });
    await site.write(Object.fromEntries(files));
    await site.build();
    const isWithheld = (text: string) => /^rights: (?:quotations|excerpt)$/m.test(text);
    const withheld = new Set(
      files.filter(([, text]) => isWithheld(text)).flatMap(([, text]) => listRuns(bodyOf(text))),
    );
    const allowed = new Set(files.filter(([, text]) => !isWithheld(text)).flatMap(([, text]) => listRuns(text)));
    for (const folder of ['story-0002', 'story-0003']) {
      const data = JSON.parse(
        await readFile(join(site.folder, 'dist', folder, 'comparison.json'), 'utf8'),
      ) as ComparisonData;
      for (const { statements } of data.reports) {
        for (const run of listRuns(statements.map(({ text }) => text).join(' '))) allowed.add(run);
      }
    }
    const hidden = new Set([...withheld].filter((run) => !allowed.has(run)));
    expect(hidden.size).toBeGreaterThan(500);
    const entries = await readdir(join(site.folder, 'dist'), { recursive: true, withFileTypes: true });
    const leaks = await Promise.all(
      entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
        .map(async ({ parentPath, name }) => {
          const pieces = cutPieces(name, await readFile(join(parentPath, name), 'utf8'));
          const leak = pieces.flatMap(listRuns).find((run) => hidden.has(run));
          return leak === undefined ? [] : [`${join(parentPath, name).slice(site.folder.length)}: ${leak}`];
        }),
    );
    expect(leaks.flat()).toEqual([]);
  });

  test('fails on wrong content and prints every fault', async () => {
    await site.write({ 'a/one.md': 'One.', 'b/story.md': '---\ndat: 2022\n---\n', 'b/x.md': '', 'b/y.md': 'Y.' });
    const failure = await failToBuild();
    expect(failure).toContain('3 faults in the content:');
    for (const place of ['content/a\n', 'content/b/story.md:2\n', 'content/b/x.md\n']) expect(failure).toContain(place);
  });

  test('fails when the statement of a correction is gone, and names the line', async () => {
    const story = '---\ncorrections:\n  - reject: ["In Ulm"]\n  - reject: [Hail fell]\n---\n';
    await site.write({ 'ulm/story.md': story, 'ulm/a.md': 'In Ulm it rained.', 'ulm/b.md': 'Rain fell on Ulm.' });
    const failure = await failToBuild();
    expect(failure).toContain('One fault in the content:\n\ncontent/ulm/story.md:4\n  |   - reject: [Hail fell]\n');
    expect(failure).toContain('“Hail fell”');
  });
});
