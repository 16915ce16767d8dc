import { globSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { closeRecords, compileSchema } from '../publish/compile-schema.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('the data of every story is what the published schema says, names it, and holds nothing else', async () => {
  const schema = await (await fetch(`${inject('site')}comparison.schema.json`)).json();
  const findFaults = compileSchema(closeRecords(schema));
  const files = globSync('dist/*/comparison.json');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(findFaults(read(file)), file).toEqual([]);
    expect(read(file).$schema).toBe(schema.$id);
  }
});

test('no worker carries the library that the schema is made with', () => {
  const isCarrying = (file: string) => readFileSync(file, 'utf8').includes('ZodError');
  expect(globSync('dist/_astro/*worker*.js').length).toBeGreaterThan(2);
  expect(globSync('dist/_astro/*worker*.js').filter(isCarrying)).toEqual([]);
  expect(globSync('dist/_astro/*.js').filter(isCarrying)).not.toEqual([]);
});
