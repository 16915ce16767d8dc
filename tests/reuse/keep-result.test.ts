import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepResult, type Store } from '../../src/reuse/keep-result.ts';

let store: Store;
let made: number;

beforeEach(async () => {
  store = { folder: await mkdtemp(join(tmpdir(), 'kept-')), kind: 'story', software: 'first' };
  made = 0;
});

afterEach(() => rm(store.folder, { recursive: true }));

/** Says how often something was made, in a record that shares an object with itself. */
function make() {
  const shared = { of: new Map([['count', ++made]]) };
  return { one: shared, other: shared };
}

const count = (result: ReturnType<typeof make>) => result.one.of.get('count');

describe('a result', () => {
  test('is made once for the same input, and comes back with its maps and its shared parts', async () => {
    await keepResult(store, ['words'], make);
    const kept = await keepResult(store, ['words'], make);
    expect(count(kept)).toBe(1);
    expect(kept.one).toBe(kept.other);
  });

  test('is made anew for another input, and by other software', async () => {
    await keepResult(store, ['words'], make);
    expect(count(await keepResult(store, ['other words'], make))).toBe(2);
    expect(count(await keepResult({ ...store, software: 'second' }, ['words'], make))).toBe(3);
  });

  test('is made anew where what was kept is damaged', async () => {
    await keepResult(store, ['words'], make);
    for (const file of await readdir(store.folder)) await writeFile(join(store.folder, file), 'no such thing');
    expect(count(await keepResult(store, ['words'], make))).toBe(2);
    expect(count(await keepResult(store, ['words'], make))).toBe(2);
  });

  test('is made where nothing can be kept', async () => {
    const taken = join(store.folder, 'taken');
    await writeFile(taken, 'no folder');
    expect(count(await keepResult({ ...store, folder: taken }, ['words'], make))).toBe(1);
    expect(await readdir(store.folder)).toEqual(['taken']);
  });

  test('is not kept where the software may change under it', async () => {
    await keepResult({ ...store, software: null }, ['words'], make);
    expect(await readdir(store.folder)).toEqual([]);
  });
});
