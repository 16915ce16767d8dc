import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'astro';

const USAGE = `Builds the site into dist/. What earlier builds left in .cache/ is used again where nothing has changed.

  npm run build

  --force  makes everything anew
`;

process.exitCode = await runBuild();

/** Builds the site without a line for every page; the exit code. */
async function runBuild(): Promise<number> {
  const force = readForce();
  if (force === null) {
    process.stdout.write(USAGE);
    return 1;
  }
  try {
    if (force) await rm('.cache', { recursive: true, force: true });
    await build({ logLevel: 'warn' });
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** Whether everything is to be made anew; `null` where something else was asked for. */
function readForce(): boolean | null {
  try {
    return parseArgs({ options: { force: { type: 'boolean', default: false } } }).values.force;
  } catch {
    return null;
  }
}
