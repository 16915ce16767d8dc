import { expect, inject, test } from 'vitest';
import type { annotateStory } from '../../src/publish/formats/annotations.ts';
import { findFaults } from '../publish/web-annotation-model.ts';

const site = inject('site');
/** The built site names the host that it is made for. */
const here = (address: string) => new URL(new URL(address).pathname, site).href;

test('the published annotations keep the model, and their positions and quotes stand in the published texts', async () => {
  const response = await fetch(`${site}blinken-lavrov-call/annotations.jsonld`);
  const collection = (await response.json()) as ReturnType<typeof annotateStory>;
  expect(findFaults(collection)).toEqual([]);
  const targets = collection.first?.items.flatMap(({ target }) => target) ?? [];
  expect(targets.length).toBeGreaterThan(15);
  for (const { source, scope, selector } of targets) {
    expect((await fetch(here(scope))).status).toBe(200);
    const text = await (await fetch(here(source))).text();
    const [quote, position] = selector;
    const { exact = '', prefix = '', suffix = '' } = quote as Record<string, string>;
    const { start = 0, end = 0 } = position as unknown as Record<string, number>;
    expect([...text].slice(start, end).join('')).toBe(exact);
    expect(text).toContain(prefix + exact + suffix);
  }
});
