import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GROWERS } from './growers.ts';
import { noteOrigin } from './weights-file/note-origin.ts';
import { setWeights } from './weights-file/set-weights.ts';

const USAGE = `Grows the weights of a weights file anew and writes them there:

  npm run train -- <weights> --polnear <folder> | --corpus <folder>

${Object.entries(GROWERS)
  .map(([name, { weighs, corpus }]) => `  ${name.padEnd(9)} --${corpus.padEnd(8)} ${weighs}`)
  .join('\n')}

  --polnear  a clone of the marked articles: git clone https://github.com/networkdynamics/PolNeAR
  --corpus   a clone of the reports whose pairs are labelled: src/training/comparison/labels/labels.md
  --date     the day that the file names if anything changes (today)

The file is written over: see by git what has changed. Grow them in this order,
as each takes those before it as they stand. CONTRIBUTING.md says which files
stand from before.
`;

/** Grows what is asked for, in the project that is the working folder; the exit code: 2 where it is asked for wrongly. */
export async function train(given: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(given);
    if (values.help) {
      say(USAGE);
      return 0;
    }
    await growOne(readName(positionals), values);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof WrongUse ? 2 : 1;
  }
}

class WrongUse extends Error {}

function readArguments(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node goes on to tell how one names a file that looks like an option.
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUse(message.replace(/\.? To specify .*|\.?$/s, '. See --help.'));
  }
}

const OPTIONS = {
  polnear: { type: 'string' },
  corpus: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Folders = Readonly<Partial<Record<'polnear' | 'corpus' | 'date', string | undefined>>>;

/** One at a time: the next takes these weights as they stand, which a program that is running has read already. */
function readName([name, ...others]: readonly string[]): string {
  const known = Object.keys(GROWERS).join(', ');
  if (name === undefined) throw new WrongUse(`Expected the weights to grow (${known}), found none. See --help.`);
  if (others.length > 0)
    throw new WrongUse(`Expected one name, found ${others.join(', ')} too: grow one after the other.`);
  if (!Object.hasOwn(GROWERS, name)) throw new WrongUse(`${name}: expected one of ${known}. See --help.`);
  return name;
}

async function growOne(name: string, { date, ...folders }: Folders): Promise<void> {
  const grower = GROWERS[name];
  if (grower === undefined) return;
  const folder = folders[grower.corpus];
  if (folder === undefined)
    throw new WrongUse(`${name}: expected --${grower.corpus} <folder>, a clone of its corpus, found none. See --help.`);
  const { file, name: constant, parts, examples, figures } = grower.grow(folder);
  const before = await readFile(file, 'utf8');
  const set = parts.reduce((text, [place, weights]) => setWeights(text, place, weights), before);
  const after = noteOrigin(before, set, {
    name: constant,
    origin: { command: name, examples, figures },
    date: date ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  });
  await writeFile(file, after);
  say(`${name}: ${examples}.\n  ${figures}\n  ${file} ${after === before ? 'stays as it was' : 'has new weights'}.\n`);
}

function say(message: string): void {
  process.stdout.write(`${message.trimEnd()}\n`);
}
