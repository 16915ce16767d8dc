import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { StoryFormat } from '../../../src/publish/formats/story-format.ts';
import { ANYWHERE_FORMATS, STORY_FORMATS } from '../../../src/publish/formats/story-formats.ts';
import { compareStory, PLACES } from '../compare-story.ts';

const isFormat = (value: unknown): value is StoryFormat =>
  typeof value === 'object' && value !== null && 'write' in value;

test('every format of the folder stands in the table, and no two have one name', async () => {
  const modules = globSync('src/publish/formats/*.ts').map((path) => import(/* @vite-ignore */ resolve(path)));
  const formats = (await Promise.all(modules)).flatMap((module) => Object.values(module).filter(isFormat));
  expect(formats.length).toBeGreaterThan(3);
  expect(new Set(STORY_FORMATS)).toEqual(new Set(formats));
  for (const fact of ['file', 'name'] as const) {
    expect(new Set(formats.map((format) => format[fact])).size).toBe(formats.length);
  }
});

test.each(STORY_FORMATS.map((format) => [format.file, format] as const))(
  '%s can hold a story of nothing',
  (_, format) => {
    for (const texts of [{}, { post: '', echo: '' }])
      expect(format.write(compareStory(texts), PLACES)).toBeTypeOf('string');
  },
);

test.each(ANYWHERE_FORMATS.map((format) => [format.file, format] as const))('%s needs no pages', (_, format) => {
  const story = compareStory({ post: '“It rained,” she said.', echo: '“It poured,” she said.' });
  const text = format.write(story, null);
  // The name of an XML vocabulary is no place.
  expect(text.replaceAll(/xmlns="[^"]*"/g, '')).not.toContain('http');
});
