import { execFile } from 'node:child_process';
import { cp, glob, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A second build, in another folder, whose source maps tell what each script was made of. */
let mapped: string;
let licences: string;

beforeAll(async () => {
  licences = await readFile('dist/licences.txt', 'utf8');
  mapped = await mkdtemp(join(tmpdir(), 'variorum-'));
  for (const part of ['src', 'public', 'content', 'LICENSE', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    await cp(part, join(mapped, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(mapped, 'node_modules'));
  await writeFile(join(mapped, 'mapped.config.mjs'), WITH_MAPS);
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--config', 'mapped.config.mjs'], { cwd: mapped, env });
}, 120_000);
afterAll(() => rm(mapped, { recursive: true }));

const WITH_MAPS = `
import config from './astro.config.mjs';
export default { ...config, vite: { ...config.vite, build: { ...config.vite.build, sourcemap: true } } };
`;

test('every package that a script, a worker or a font was made of stands in licences.txt', async () => {
  const packages = [...new Set([...(await packagesOfScripts()), ...(await packagesOfFonts())])].sort();
  // One of the pages, of each worker, of what is loaded when needed, and of the fonts.
  expect(packages).toEqual(
    expect.arrayContaining(['preact', 'fuse.js', 'remark', 'unpdf', 'zod', '@fontsource/source-serif-4']),
  );
  const lacking = await Promise.all(
    packages.map(async (name) => {
      const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
      return licences.includes(`\n${name} ${version} (`) ? [] : [name];
    }),
  );
  expect(lacking.flat()).toEqual([]);
});

test('licences.txt holds the licence of the site itself and the notices that packages leave out', async () => {
  expect(licences).toContain((await readFile('LICENSE', 'utf8')).trim());
  for (const notice of ['It contains PDF.js', 'SIL OPEN FONT LICENSE', 'with Reserved Font Name ‘Source’']) {
    expect(licences).toContain(notice);
  }
  // Works under the Apache licence may refer to its terms, which have to stand somewhere.
  expect(licences).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
});

test('licences.txt is the same in every build', async () => {
  expect(await readFile(join(mapped, 'dist/licences.txt'), 'utf8')).toBe(licences);
});

async function packagesOfScripts(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const file of glob('dist/_astro/*.js', { cwd: mapped })) {
    names.push(...(await packagesOfScript(join(mapped, file))));
  }
  return names;
}

async function packagesOfScript(file: string): Promise<readonly string[]> {
  const map = await readFile(`${file}.map`, 'utf8').catch(() => undefined);
  if (map !== undefined) {
    const { sources }: { sources: readonly string[] } = JSON.parse(map);
    return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  }
  const [maker] = Object.entries(HELPERS).find(([, start]) => basename(file).startsWith(start)) ?? [];
  if (maker !== undefined) return [maker];
  expect(await readFile(file, 'utf8'), `${file} has no map and does more than import`).toMatch(
    /^(?:import"[^"]+";)*\s*$/,
  );
  return [];
}

/** Scripts that the bundler adds of its own, with no source to map, by the package that they come from. */
const HELPERS = { vite: 'preload-helper.', rolldown: 'rolldown-runtime.' };

/** The packages that hold files with the very bytes of the built fonts. */
async function packagesOfFonts(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const font of glob('dist/_astro/*.woff2')) {
    const bytes = await readFile(font);
    const [, name = ''] = /([\w-]+)\.[\w-]+\.woff2$/.exec(font) ?? [];
    for await (const file of glob(`node_modules/@*/*/files/${name}.woff2`)) {
      if (bytes.equals(await readFile(file))) names.push(file.split('/').slice(1, 3).join('/'));
    }
  }
  return names;
}
