import type { StorySource } from '../../content/story-source.ts';
import type { AnywhereFormat } from '../../publish/formats/story-format.ts';
import { drawPage } from './draw-page.ts';
import type { ShownComparison } from './own-view.ts';
import { writeFolder } from './write-folder.ts';

/** A form in which a comparison can be saved: a page, a folder of `content/`, or a format of a story. */
export type SavedForm = 'page' | 'folder' | AnywhereFormat;

/** The comparison as a file of that form. */
export function saveComparison(form: SavedForm, story: StorySource, result: ShownComparison): File {
  const name = nameOf(story.title);
  const named = { ...story, id: name };
  if (form === 'page') return new File([drawPage(story.title, result)], `${name}.html`, { type: 'text/html' });
  if (form === 'folder') return new File([writeFolder(named)], `${name}.zip`, { type: 'application/zip' });
  return new File([form.write({ ...named, ...result }, null)], `${name}-${form.file}`, { type: form.type });
}

/** Characters of a title that a file's name keeps. */
const LONGEST_NAME = 60;

function nameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '') || 'comparison';
}
