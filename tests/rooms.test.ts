import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Rooms whose code runs unchanged at build time, in a worker and under plain Node, each with the rooms it may know. */
const PURE_ROOMS = {
  statements: ['statements'],
  comparison: ['comparison', 'statements'],
  permalinks: ['permalinks', 'comparison', 'statements'],
} as const;

/** The other rooms that data comes through, likewise. Views know no page and no desk that draws them. */
const LATER_ROOMS = {
  import: ['import', 'content'],
  components: ['components', 'search', 'permalinks', 'comparison', 'statements', 'stories.ts'],
  compare: ['compare', 'components', 'styles', 'import', 'content', 'search', 'comparison', 'statements', 'engine.ts'],
} as const;

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** The paths of everything that a room's files import. */
function listImports(room: string): readonly string[] {
  const files = readdirSync(`src/${room}`).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) =>
    [...readFileSync(`src/${room}/${file}`, 'utf8').matchAll(IMPORT)].map(([, path = '']) => path),
  );
}

describe.each(Object.entries({ ...PURE_ROOMS, ...LATER_ROOMS }))('src/%s', (room, known) => {
  test('knows only the rooms before it', () => {
    const imports = listImports(room);
    const rooms = imports.filter((path) => path.startsWith('../')).map((path) => path.split('/')[1]);
    expect(imports.length).toBeGreaterThan(0);
    expect(rooms.filter((name) => !known.includes(name as never))).toEqual([]);
  });
});

describe.each(Object.keys(PURE_ROOMS))('src/%s', (room) => {
  const imports = listImports(room);

  test('imports nothing of Astro, Node or a view, and names every file of its own with its ending', () => {
    expect(imports.filter((path) => /^(?:astro|node:|preact)/.test(path))).toEqual([]);
    expect(imports.filter((path) => path.startsWith('.') && !path.endsWith('.ts'))).toEqual([]);
  });
});
