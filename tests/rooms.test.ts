import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src/` in the order of the way: a file may know those in the rows above its own, and its own folder. */
const ORDER = [
  'env.d.ts',
  'licences',
  'browser',
  'report',
  'report/schema',
  'statements/lexicon/language',
  'statements/lexicon/lexicon.ts',
  'statements/lexicon/en',
  'statements/lexicon',
  'statements/text',
  'statements/sentences',
  'statements/marks',
  'statements/furniture',
  'statements/read-passages.ts',
  'statements/grammar',
  'statements/names',
  'statements/clauses',
  'statements/attribution',
  'statements/details',
  'statements',
  'comparison/likeness-weights.ts',
  'comparison/link-weights.ts',
  'comparison/weights.ts',
  'comparison/words',
  'comparison/likeness',
  'comparison/readings',
  'comparison/wordings',
  'comparison/matches',
  'comparison/differences',
  'comparison/quotations',
  'comparison/details',
  'comparison/omissions',
  'comparison/findings',
  'comparison/corrections',
  'comparison',
  'sources/weights.ts',
  'sources/text',
  'sources/speakers',
  'sources/words',
  'sources/places',
  'sources/verdicts',
  'sources',
  'rights',
  'permalinks',
  'permalinks/follow',
  'publish',
  'publish/collation',
  'publish/tei',
  'publish/formats',
  'search/records',
  'search/index',
  'search/archive',
  'search/parse',
  'search/query',
  'search',
  'reuse',
  'content/colours',
  'content',
  'import/files',
  'import/text',
  'import/pages',
  'import/mail',
  'import/pdf',
  'import/office',
  'import',
  'engine.ts',
  'site.ts',
  'stories.ts',
  'content.config.ts',
  'cards',
  'styles/base',
  'styles/views',
  'styles',
  'views/verdicts',
  'views/marks',
  'views/quotations',
  'views/findings',
  'views/speakers',
  'views/figure',
  'views/links',
  'views/reading',
  'views/apparatus',
  'views/rows',
  'views/passage',
  'views/sources',
  'views/story',
  'views/home',
  'views/search',
  'views/shell',
  'desk/draft',
  'desk/workers',
  'desk/output',
  'desk/class',
  'desk/arrivals',
  'desk/state',
  'desk/parts',
  'desk',
  'commands',
  'layouts',
  'pages',
  'hosting',
  'training/fit',
  'training/weights-file',
  'training/grown.ts',
  'training/polnear',
  'training/attribution',
  'training/comparison/labels',
  'training/comparison',
  'training',
];

/** Rooms whose code runs unchanged at build time, in a worker and under plain Node. */
const PURE = /^(?:report|statements|comparison|sources|permalinks|publish|search\/(?:records|query|index))\//;

/** Files that a folder may hold before one has to search in it instead of reading it. */
const MOST_FILES = 20;

const IMPORT = /(?:\bfrom|\bimport|new URL)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** `import.meta.glob` with a pattern or a list of them. */
const GLOB = /\bimport\.meta\.glob(?:<[^()]*>)?\(\s*(\[[^\]]*\]|(?:'[^']*'|"[^"]*"|`[^`]*`))/g;

const files = globSync('src/**/*.{ts,tsx,astro,css}').map((file) => file.replace('src/', ''));

const importsByFile = new Map(
  files.map((file) => {
    const source = readFileSync(`src/${file}`, 'utf8');
    const named = [...source.matchAll(IMPORT)].map(([, , path = '']) => path);
    return [file, [...named, ...listGlobbed(file, source)]] as const;
  }),
);

/** The files that a file imports by patterns, as paths from it; a pattern that finds none stands for itself. */
function listGlobbed(file: string, source: string): readonly string[] {
  const patterns = [...source.matchAll(GLOB)].flatMap(([, list = '']) => [...list.matchAll(/['"`]([^'"`]+)['"`]/g)]);
  return patterns.flatMap(([, pattern = '']) => {
    if (!pattern.startsWith('.')) return [];
    const found = globSync(pattern, { cwd: `src/${dirname(file)}` }).map((path) => `./${path}`);
    return found.length > 0 ? found : [pattern];
  });
}

/** The files of `src/` that a file imports, type-only and dynamic imports and patterns too. */
function filesKnownTo(file: string): readonly string[] {
  const relative = (importsByFile.get(file) ?? []).filter((path) => path.startsWith('.'));
  return relative.map((path) => normalize(join(dirname(file), path.replace(/\?.*/, ''))));
}

/** The row of `ORDER` that is nearest to a file. */
function rowOf(file: string): number {
  const holding = ORDER.filter((room) => file === room || file.startsWith(`${room}/`));
  const nearest = holding.sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? -1 : ORDER.indexOf(nearest);
}

/** Whether a file leads back to itself by its imports. */
function findCircle(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const open = [[start]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of filesKnownTo(path.at(-1) ?? start)) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...path, next]);
    }
  }
  return undefined;
}

describe('the rooms of src/', () => {
  test('every file stands in a room of the order', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => rowOf(file) < 0)).toEqual([]);
  });

  test('a file knows only its own folder and the rooms before it', () => {
    const upward = files.flatMap((file) =>
      filesKnownTo(file)
        .filter((known) => rowOf(known) > rowOf(file))
        .map((known) => `${file} → ${known}`),
    );
    expect(upward).toEqual([]);
  });

  test('no file leads back to itself', () => {
    expect(files.flatMap((file) => findCircle(file)?.join(' → ') ?? [])).toEqual([]);
  });

  test('files that are imported by a pattern are known too', () => {
    expect(filesKnownTo('pages/comparison.schema.json.ts')).toContain('report/comparison.ts');
    const lists = 'import.meta.glob(["./a-*.ts", `../report/comparison.ts`])';
    expect(listGlobbed('pages/a.ts', lists)).toEqual(['./a-*.ts', './../report/comparison.ts']);
  });

  test('what is imported exists', () => {
    const known = new Set(files);
    const missing = files.flatMap((file) => filesKnownTo(file).filter((path) => !known.has(path)));
    expect(missing).toEqual([]);
  });

  test.each(['training', 'licences', 'hosting'])('nothing of the site imports the room %s', (room) => {
    const others = files.filter((file) => !file.startsWith(`${room}/`));
    expect(others.filter((file) => filesKnownTo(file).some((path) => path.startsWith(`${room}/`)))).toEqual([]);
  });

  test('what a browser may refuse is asked for in one room, and else only by the service worker', () => {
    const refusable =
      /\b(?:localStorage|sessionStorage|indexedDB|caches\.|new (?:Shared)?Worker\(|navigator\.serviceWorker)/;
    const inWorker = new Set(['views/shell/serve-offline.ts', 'views/shell/take-shared.ts']);
    const asking = files.filter((file) => refusable.test(readFileSync(`src/${file}`, 'utf8')) && !inWorker.has(file));
    expect(asking.filter((file) => !file.startsWith('browser/'))).toEqual([]);
    expect(asking).toHaveLength(4);
  });

  test('no folder holds more files than one reads at a glance', () => {
    const folders = [...new Set(files.map(dirname))];
    const sizes = folders.map((folder) => {
      const entries = readdirSync(`src/${folder}`, { withFileTypes: true });
      return { folder, size: entries.filter((entry) => entry.isFile()).length };
    });
    expect(sizes.filter(({ size }) => size > MOST_FILES)).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const pure = files.filter((file) => PURE.test(file));

  test('import nothing of Astro, Node or a view, and name every file with its ending', () => {
    const imports = pure.flatMap((file) => importsByFile.get(file) ?? []);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((path) => /^(?:astro|node:|preact)/.test(path))).toEqual([]);
    expect(imports.filter((path) => path.startsWith('.') && !path.endsWith('.ts'))).toEqual([]);
  });
});
