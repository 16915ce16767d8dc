import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
