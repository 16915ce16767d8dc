import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const BUILD_MILLISECONDS = 120_000;

let site: string;

/** A copy of the site with content of its own. */
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'variorum-'));
  for (const part of ['src', 'public', 'LICENSE', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    await cp(part, join(site, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(site, 'node_modules'));
});

afterEach(() => rm(site, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(site, 'content', path, '..'), { recursive: true });
    await writeFile(join(site, 'content', path), text);
  }
}

const build = (): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, [join(site, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: site });

/** What a build prints that has to fail. */
const failToBuild = (): Promise<string> =>
  build().then(
    () => expect.unreachable('The build should fail.'),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stripVTControlCharacters(stdout + stderr),
  );

describe('building the site', { timeout: BUILD_MILLISECONDS }, () => {
  test('makes a story of a folder with two Markdown files that have no front matter', async () => {
    await write({
      'Flood in Ulm/echo.md': 'It rained in Ulm on Monday, the mayor said.\n',
      'Flood in Ulm/post.md': 'On Monday it rained in Ulm, said the mayor.\n',
    });
    await build();
    const page = await readFile(join(site, 'dist/flood-in-ulm/index.html'), 'utf8');
    expect(page).toContain('<h1>Flood in Ulm</h1>');
    const data = JSON.parse(await readFile(join(site, 'dist/flood-in-ulm/comparison.json'), 'utf8'));
    expect(data.reports.map((report: { label: string }) => report.label)).toEqual(['Report A', 'Report B']);
    expect(data.matches).toHaveLength(1);
  });

  test('fails on wrong content and prints every fault', async () => {
    await write({ 'a/one.md': 'One.', 'b/story.md': '---\ndat: 2022\n---\n', 'b/x.md': '', 'b/y.md': 'Y.' });
    const failure = await failToBuild();
    expect(failure).toContain('3 faults in the content:');
    for (const place of ['content/a\n', 'content/b/story.md:2\n', 'content/b/x.md\n']) expect(failure).toContain(place);
  });

  test('fails when the statement of a correction is gone, and names the line', async () => {
    const story = '---\ncorrections:\n  - reject: ["In Ulm"]\n  - reject: [Hail fell]\n---\n';
    await write({ 'ulm/story.md': story, 'ulm/a.md': 'In Ulm it rained.', 'ulm/b.md': 'Rain fell on Ulm.' });
    const failure = await failToBuild();
    expect(failure).toContain('One fault in the content:\n\ncontent/ulm/story.md:4\n  |   - reject: [Hail fell]\n');
    expect(failure).toContain('“Hail fell”');
  });
});
