import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/content/read-stories.ts';
import { makeStory } from './make-story.ts';

describe('a made story', () => {
  test('is the same whenever it is made, and another for another number', () => {
    expect(makeStory(3)).toEqual(makeStory(3));
    expect(Object.values(makeStory(3))).not.toEqual(Object.values(makeStory(4)));
  });

  test('is content without faults, of three reports with twenty sentences and more', () => {
    const files = Object.entries(makeStory(7)).map(([path, text]) => ({ path, text }));
    const { stories, faults } = readStories(files);
    expect(faults).toEqual([]);
    expect(stories[0]?.reports.map(({ id }) => id)).toEqual(['echo', 'post', 'wire']);
    for (const { body } of stories[0]?.reports ?? []) expect(body.match(/[.”]\s/g)?.length).toBeGreaterThan(20);
  });

  test('leaves no slot of a wording open', () => {
    for (const text of Object.values(makeStory(11))) expect(text).not.toMatch(/[{}|]|undefined/);
  });
});
