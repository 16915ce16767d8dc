import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/desk/draft/draft.ts';
import { forgetDraft, keepDraft, readKept } from '../../../src/desk/draft/keep-draft.ts';

/** A browser's store that holds this many characters. */
function storeOf(room: number) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}

const draft = { ...emptyDraft(), title: 'Rain', isForClass: true };

test('a kept comparison comes back until it is forgotten', async () => {
  const store = storeOf(10_000);
  expect(await readKept(store)).toBe(null);
  expect(keepDraft(store, draft)).toBe(true);
  expect(await readKept(store)).toEqual(draft);
  forgetDraft(store);
  expect(await readKept(store)).toBe(null);
  expect(store.items.size).toBe(0);
});

test('a store without room says so and keeps what it has', async () => {
  const store = storeOf(10);
  expect(keepDraft(store, draft)).toBe(false);
  expect(await readKept(store)).toBe(null);
});

test('what is kept but can’t be read is no comparison', async () => {
  const store = storeOf(10_000);
  keepDraft(store, draft);
  for (const broken of ['{', '[]', '{"reports":[]}', '{"reports":[{"id":"x"}]}']) {
    for (const key of store.items.keys()) store.items.set(key, broken);
    expect(await readKept(store)).toBe(null);
  }
});
