import { parseArgs } from 'node:util';
import { compareReports } from '../comparison/compare-reports.ts';
import { ContentError } from '../content/content-fault.ts';
import { parseSource } from '../content/parse-source.ts';
import { readContentFiles } from '../content/read-content-files.ts';
import { readStories } from '../content/read-stories.ts';
import type { StorySource } from '../content/story-source.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import { listDoubts } from './review/list-doubts.ts';
import { writeDoubts } from './review/write-doubts.ts';

const USAGE = `Lists the pairs of statements that the stories show as perhaps the same, the least sure first, with lines for story.md:

  npm run review

  --story    only this story: its folder below content/
  --count    so many pairs at most (20)
  --content  another folder than content/
`;

process.exitCode = await runReview();

/** Prints what is in doubt; the exit code. */
async function runReview(): Promise<number> {
  const asked = readArguments();
  const count = Number(asked?.count);
  if (asked === null || !Number.isInteger(count) || count < 1) {
    process.stdout.write(USAGE);
    return 1;
  }
  const { stories, faults } = readStories(await readContentFiles(asked.content));
  if (faults.length > 0) {
    process.stderr.write(`${new ContentError(faults).message}\n`);
    return 1;
  }
  const wanted = stories.filter(({ id }) => asked.story === undefined || id === asked.story);
  if (wanted.length === 0) {
    process.stderr.write(`There is no story “${asked.story ?? ''}” in ${asked.content}.\n`);
    return 1;
  }
  const doubts = listDoubts(await Promise.all(wanted.map(compareSource)));
  process.stdout.write(writeDoubts(doubts.slice(0, count), doubts.length));
  return 0;
}

/** What was asked for, or `null` where an option is unknown. */
function readArguments() {
  try {
    const options = {
      story: { type: 'string' },
      count: { type: 'string', default: '20' },
      content: { type: 'string', default: 'content' },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    return null;
  }
}

async function compareSource({ id, title, date, reports, people, corrections }: StorySource): Promise<ComparedStory> {
  const parsed = await Promise.all(reports.map((report) => parseSource(report, people)));
  const given = corrections.map(({ correction }) => correction);
  const comparison = compareReports(parsed, { corrections: given });
  return { id, title, date, reports: comparison.reports, comparison };
}
