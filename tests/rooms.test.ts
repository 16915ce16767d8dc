import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Rooms whose code runs unchanged at build time, in a worker and under plain Node, each with the rooms it may know. */
const PURE_ROOMS = {
  statements: ['statements'],
  comparison: ['comparison', 'statements'],
  permalinks: ['permalinks', 'comparison', 'statements'],
} as const;

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

describe.each(Object.entries(PURE_ROOMS))('src/%s', (room, known) => {
  const files = readdirSync(`src/${room}`).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) =>
    [...readFileSync(`src/${room}/${file}`, 'utf8').matchAll(IMPORT)].map(([, path = '']) => path),
  );

  test('knows only the rooms before it', () => {
    const rooms = imports.filter((path) => path.startsWith('../')).map((path) => path.split('/')[1]);
    expect(imports.length).toBeGreaterThan(0);
    expect(rooms.filter((name) => !known.includes(name as never))).toEqual([]);
  });

  test('imports nothing of Astro, Node or a view, and names every file of its own with its ending', () => {
    expect(imports.filter((path) => /^(?:astro|node:|preact)/.test(path))).toEqual([]);
    expect(imports.filter((path) => path.startsWith('.') && !path.endsWith('.ts'))).toEqual([]);
  });
});
