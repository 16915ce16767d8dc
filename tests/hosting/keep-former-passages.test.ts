import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFormerPassages } from '../../src/hosting/keep-former-passages.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-'));
});
afterEach(() => rm(folder, { recursive: true }));

const publish = async (text: string) => {
  await mkdir(join(folder, 'dist/flood'), { recursive: true });
  const story = { reports: [parseReport(text, { id: 'post' })], matches: [] };
  await writeFile(join(folder, 'dist/flood/comparison.json'), JSON.stringify(story));
};

/** Builds with a text; an interrupted build ends when it has emptied its folder. */
async function build(text: string, end: 'whole' | 'interrupted'): Promise<void> {
  const { hooks } = keepFormerPassages();
  const dir = pathToFileURL(`${folder}/dist/`);
  const config = { root: pathToFileURL(`${folder}/`), outDir: dir } as AstroConfig;
  await hooks['astro:config:done']?.({ config } as Parameters<NonNullable<(typeof hooks)['astro:config:done']>>[0]);
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  if (end === 'interrupted') return;
  await publish(text);
  await hooks['astro:build:done']?.({ dir } as Parameters<NonNullable<(typeof hooks)['astro:build:done']>>[0]);
}

test('what stood before an interrupted build leads links on after the next one', async () => {
  await build('Rain fell on Ulm.', 'whole');
  const [old] = parseReport('Rain fell on Ulm.', { id: 'post' }).statements;
  await build('Snow fell on Ulm.', 'interrupted');
  await build('Snow fell on Ulm.', 'whole');
  const former = JSON.parse(await readFile(join(folder, 'dist/flood/former.json'), 'utf8'));
  expect(Object.keys(former)).toEqual([old?.id]);
});
