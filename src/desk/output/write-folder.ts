import { strToU8, zipSync } from 'fflate';
import type { StorySource } from '../../content/story-source.ts';
import { writeStoryFiles } from '../../import/story-files.ts';

/** The earliest moment that a ZIP can name; the same texts give the same bytes at any time. */
const NO_TIME = '1980-01-01T00:00:00';

/** A ZIP with a story's folder in it, ready to be unpacked into `content/`. */
export function writeFolder(story: StorySource): Uint8Array<ArrayBuffer> {
  const files = writeStoryFiles(story).map(({ path, text }) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: NO_TIME }));
}
