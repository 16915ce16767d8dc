import { askJournalistsQueries, countAnswered } from '../search/ask-journalists-queries.ts';
import { addVariants, readSentences } from './given-sentences.ts';
import { makeQueries } from './made-queries.ts';
import { makeStatements } from './made-statements.ts';
import { measureSearch, recallAt, type SearchFigures, timeAt } from './measure-search.ts';
import { measureFirstSearch, weighShippedIndex } from './measure-weights.ts';
import { type Goal, printGoals, ratioGoals, recallGoals } from './search-goals.ts';
import { benchSearchInBrowser } from './search-in-browser.ts';
import { RIVALS } from './search-rivals.ts';

type Print = (line: string) => void;
type SearchRecords = ReturnType<typeof makeStatements>;

const NAMES = Object.keys(RIVALS) as readonly (keyof typeof RIVALS)[];

/** What each rival does among so many statements. */
export type FiguresByRival = Readonly<Record<keyof typeof RIVALS, SearchFigures>>;

/**
 * Measures search beside its rivals, over statements made from the shipped story and, where `SENTENCES` names a file of
 * sentences, one a line, over those too; prints every goal with what was reached.
 */
export async function benchSearch(print: Print, sizes = [1000, 10_000, 100_000]): Promise<void> {
  print('## Search, statements made from the shipped story\n');
  const made = await measureAll(sizes.map(makeStatements));
  printFigures(print, made);
  const goals: Goal[] = [...ratioGoals(made), weighShippedIndex(), await measureFirstSearch()];
  printGoals(print, goals);
  const largest = made.filter(({ ours }) => ours.statements <= 10_000).at(-1);
  if (largest) printRecall(print, largest);
  await benchJournalistsQueries(print);
  await benchSearchInBrowser(print);
  await benchSentences(print, readSentences(process.env.SENTENCES));
}

/** Queries whose answers were decided by reading. */
async function benchJournalistsQueries(print: Print): Promise<void> {
  const asked = await askJournalistsQueries();
  print(`## Search, ${asked.length} queries as journalists type them\n`);
  printGoals(print, [
    { what: 'answered by the first passage', figure: countAnswered(asked, 1), bound: 'least', goal: 55 },
    { what: 'answered by one of the first three', figure: countAnswered(asked, 3), bound: 'least', goal: 59 },
  ]);
  for (const { query, place } of asked) if (place !== 1) print(`- ${query}: ${place ?? 'not found'}`);
}

/** The same over given sentences, as they are and among variants of them. */
async function benchSentences(print: Print, sentences: SearchRecords): Promise<void> {
  if (sentences.length === 0) return print('Recall on real sentences: name a file of them, one a line, in SENTENCES.');
  print(`\n## Search, ${sentences.length} given sentences, then with variants of them\n`);
  const given = await measureAll([sentences, addVariants(sentences, 100_000)], sentences);
  printFigures(print, given);
  if (given[0]) printGoals(print, recallGoals(given[0]));
  for (const figures of given) printRecall(print, figures);
}

/** Each rival over all archives before the next, so that its own times compare; queries are of the archive or of some of it. */
async function measureAll(
  archives: readonly SearchRecords[],
  sources?: SearchRecords,
): Promise<readonly FiguresByRival[]> {
  const tasks = archives.map((records) => ({
    records,
    queries: { warming: makeQueries(sources ?? records, 10, 11), timed: makeQueries(sources ?? records, 40) },
  }));
  const figures: Record<string, readonly SearchFigures[]> = {};
  for (const name of NAMES) {
    const own: SearchFigures[] = [];
    for (const { records, queries } of tasks) own.push(await measureSearch(RIVALS[name], records, queries));
    figures[name] = own;
  }
  return tasks.map((_, at) => Object.fromEntries(NAMES.map((name) => [name, figures[name]?.[at]])) as FiguresByRival);
}

function printFigures(print: Print, all: readonly FiguresByRival[]): void {
  print('| statements | search | median ms | p95 | max | index kB | load ms | memory MB | recall at 1 | at 10 |');
  print('|---|---|---|---|---|---|---|---|---|---|');
  for (const figures of all.flatMap((of) => NAMES.map((name) => of[name]))) {
    const { statements, name, bytes, load, memory } = figures;
    const times = [0.5, 0.95, 1].map((share) => timeAt(figures.times, share).toFixed(1));
    const weights = [bytes === null ? '–' : Math.round(bytes / 1000), Math.round(load), (memory / 1e6).toFixed(1)];
    const recall = [1, 10].map((most) => recallAt(figures, most).toFixed(3));
    print(`| ${[statements, name, ...times, ...weights, ...recall].join(' | ')} |`);
  }
  print('');
}

/** Recall at 1 and at 10 by kind of query. */
function printRecall(print: Print, figures: FiguresByRival): void {
  print(`Recall at 1 / at 10 among ${figures.ours.statements} statements, by what was asked:\n`);
  print(`| query | ${NAMES.map((name) => figures[name].name).join(' | ')} |`);
  print(`|---|${NAMES.map(() => '---|').join('')}`);
  for (const kind of figures.ours.places.keys()) {
    const cells = NAMES.map((name) =>
      [1, 10].map((most) => recallAt(figures[name], most, kind).toFixed(3)).join(' / '),
    );
    print(`| ${[kind, ...cells].join(' | ')} |`);
  }
  print('');
}
