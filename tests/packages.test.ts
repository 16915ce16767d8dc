import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { dependencies: rivals } = JSON.parse(readFileSync('tests/bench/package.json', 'utf8'));

/** Types are gone before anything is built, and a page's own address for a package's file stands in `url()`. */
const IMPORT =
  /(?:^(?:import|export|\}) (?!type )(?:[^'"\n]* from )?|\b(?:import|require|import\.meta\.resolve)\(|\burl\()['"]([^'"]+)['"]/gm;

test('what is built or shipped is made of `dependencies` alone, and each is used', () => {
  const used = importsOf(['src/**/*.{ts,tsx,astro,css}', 'astro.config.mjs'], ['src/training/**']);
  expect(used.filter((name) => !(name in dependencies))).toEqual([]);
  // The Node that runs the build.
  expect(Object.keys(dependencies).filter((name) => !used.includes(name))).toEqual(['node']);
});

test('tests and training need nothing of the benchmarks, and the benchmarks nothing but their own besides', () => {
  const known = { ...dependencies, ...devDependencies };
  const tools = importsOf(['tests/**/*.ts', 'src/training/**/*.ts'], ['tests/bench/**']);
  expect(tools.filter((name) => !(name in known))).toEqual([]);
  expect(
    importsOf(['tests/bench/**/*.ts'], ['**/node_modules/**']).filter((name) => !(name in { ...known, ...rivals })),
  ).toEqual([]);
});

test('every version is pinned', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies, ...rivals });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

/** The packages that files import, in order. */
function importsOf(patterns: readonly string[], exclude: readonly string[] = []): readonly string[] {
  const paths = globSync([...patterns], { exclude }).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) => path),
  );
  const names = paths.map((path) => /^(?:@[\w-]+\/)?\w[\w.-]*(?=\/|$)/.exec(path)?.[0] ?? '');
  return [...new Set(names)].filter(Boolean).sort();
}
