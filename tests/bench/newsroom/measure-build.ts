import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a build took. */
export interface BuildFigures {
  readonly seconds: number;
  /** Seconds of processor time, which other work on the machine leaves as they are. */
  readonly work: number;
  /** Megabytes that its process held at most. */
  readonly memory: number;
  /** The last line in which it says what was reused, or `null`. */
  readonly summary: string | null;
}

/** Leaves what a process has used up where it runs. */
const TELL_USE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync('use.json', JSON.stringify(process.resourceUsage())));`;

/** Builds the site in a folder, in a process of its own. */
export async function measureBuild(folder: string): Promise<BuildFigures> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(TELL_USE)}`,
      join(folder, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://example.org/' },
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await readFile(join(folder, 'use.json'), 'utf8'));
  const summary =
    stdout
      .match(/.*reused.*/g)
      ?.at(-1)
      ?.trim() ?? null;
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, summary };
}
