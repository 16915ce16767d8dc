import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The site in a folder of its own, with no content until some is written. */
export interface SiteCopy {
  readonly folder: string;
  /** Puts files into `content/` beside those that are there. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** Takes all content away. */
  readonly clear: () => Promise<void>;
  /** Builds it into `dist/`; rejects with what it printed where it fails. */
  readonly build: (environment?: Readonly<Record<string, string>>) => Promise<Printed>;
  readonly remove: () => Promise<void>;
}

/** What a build printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

const PARTS = ['src', 'public', 'LICENSE', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

const KEPT_BY_BUILDS = new Set(['.astro', '.vite', '.vite-temp']);

/** What Vitest tells itself, which a build would take for its own. */
const NOT_OURS = { BASE_URL: undefined };

/** Copies the site without its content, so that a test can build it with other texts. */
export async function copySite(): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  // A folder of its own, as Astro keeps there what it has read of the content: two builds at once would mix theirs.
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => !KEPT_BY_BUILDS.has(name));
  for (const name of packages) await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  return {
    folder,
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(join(folder, 'content', path, '..'), { recursive: true });
        await writeFile(join(folder, 'content', path), text);
      }
    },
    clear: () => rm(join(folder, 'content'), { recursive: true, force: true }),
    build: (environment = {}) =>
      promisify(execFile)(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
        cwd: folder,
        env: { ...process.env, ...NOT_OURS, NODE_ENV: 'production', ...environment },
      }),
    remove: () => rm(folder, { recursive: true }),
  };
}
