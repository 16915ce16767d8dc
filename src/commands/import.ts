import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { toId } from '../content/to-id.ts';
import { buildStory } from '../import/build-story.ts';
import { type TakenReport, tellUnknown } from '../import/files/taken-report.ts';
import { type StoryFile, writeStoryFiles } from '../import/story-files.ts';
import { type Taken, takeReport } from './take-report.ts';

const USAGE = `Makes a story folder of saved pages, documents or texts:

  npm run import -- page.html other.docx --story name-of-the-story

  --story      the folder below content/ (letters, digits, hyphens)
  --content    another folder than content/
  --overwrite  files that are there already, without asking
`;

process.exitCode = await runImport();

/** Reads the files, says what it found and what not, asks before it overwrites; the exit code. */
async function runImport(): Promise<number> {
  const asked = readArguments();
  if (asked === null || asked.positionals.length === 0 || toId(asked.values.story ?? '') === '') {
    say(USAGE);
    return 1;
  }
  const { values, positionals } = asked;
  const reports: Taken[] = [];
  for (const path of positionals) reports.push(...(await take(path)));
  if (reports.length < positionals.length) {
    say('Nothing was written.');
    return 1;
  }
  const files = writeStoryFiles(buildStory(values.story ?? '', reports));
  const isWritten = await writeAll(values.content, files, values.overwrite ? 'overwrite' : 'ask');
  const folder = join(values.content, toId(values.story ?? ''));
  const count = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'story.md').length;
  if (count < 2) say(`A story needs two reports: add another to ${folder}.`);
  return isWritten ? 0 : 1;
}

/** What was asked for, or `null` where an option is unknown. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        story: { type: 'string' },
        content: { type: 'string', default: 'content' },
        overwrite: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}

/** The report in a file, or none where it can't be read; either is said. */
async function take(path: string): Promise<readonly Taken[]> {
  try {
    const taken = await takeReport(path);
    const { report } = taken;
    say([`${path}: ${describe(report)}`, ...report.notes, tellUnknown(report) ?? ''].filter(Boolean).join('\n  '));
    return [taken];
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return [];
  }
}

function describe({ title, text }: TakenReport): string {
  const words = text.split(/\s+/).filter(Boolean).length;
  return `${title === null ? 'a report' : `“${title}”`} of ${words.toLocaleString('en')} words`;
}

/** Whether every file was written; one that is there is overwritten only on a “yes”, unless nobody is to be asked. */
async function writeAll(folder: string, files: readonly StoryFile[], mode: 'ask' | 'overwrite'): Promise<boolean> {
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const answers = questions[Symbol.asyncIterator]();
  let isWhole = true;
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (mode === 'ask' && (await isThere(target))) {
      process.stdout.write(`${target} is there already. Overwrite it? [y/N] `);
      const { value: answer = '' } = await answers.next();
      if (!/^y(?:es)?$/i.test(answer.trim())) {
        say(`\nLeft ${target} as it is.`);
        isWhole = false;
        continue;
      }
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    say(`Wrote ${target}`);
  }
  questions.close();
  return isWhole;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
