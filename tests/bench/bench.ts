import { parseArgs } from 'node:util';

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** A clone of PolNeAR, without which its figures aren't measured. */
    polnear: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    'open-test': { type: 'boolean', default: false },
    /** A folder of transcripts with named turns, in which quotations are planted; without it the example's alone. */
    transcripts: { type: 'string' },
    /** Prints what was judged otherwise of one kind: `invented`. */
    show: { type: 'string' },
    /** A folder of web pages with their answers, and one of documents; without the first, the tests' own pages. */
    pages: { type: 'string' },
    documents: { type: 'string' },
    /** Stories of the made archive. */
    stories: { type: 'string', default: '100' },
  },
});

/** What can be measured, by the name that `npm run bench -- <name>` takes; without one, everything. */
const BENCHES: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  statements: async (print) => (await import('./statements.ts')).benchStatements(print),
  comparison: async (print) => (await import('./comparison.ts')).benchComparison(print),
  sources: async (print) => {
    const { transcripts: folder, part, show } = values;
    (await import('./sources/sources.ts')).benchSources({ folder, part, show }, print);
  },
  files: async (print) => (await import('./files/files.ts')).benchFiles(values, print),
  search: async (print) => (await import('./search.ts')).benchSearch(print),
  'compare-page': async (print) => (await import('./compare-page.ts')).benchComparePage(print),
  lighthouse: async (print) => (await import('./lighthouse.ts')).benchLighthouse(print),
  polnear: async (print) => {
    const { polnear: folder, part, 'open-test': opensTest } = values;
    (await import('./polnear/polnear.ts')).benchPolnear({ folder, part, opensTest }, print);
  },
  newsroom: async (print) => (await import('./newsroom/newsroom.ts')).benchNewsroom(Number(values.stories), print),
};

/** Not measured unless asked for by name: one needs a corpus, the other takes many minutes. */
const ASKED_ALONE = new Set(['newsroom', ...(values.polnear === undefined ? ['polnear'] : [])]);

for (const [name, bench] of Object.entries(BENCHES)) {
  const isWanted = wanted.length > 0 ? wanted.includes(name) : !ASKED_ALONE.has(name);
  if (!isWanted) continue;
  await bench((line) => process.stdout.write(`${line}\n`));
  process.stdout.write('\n');
}
