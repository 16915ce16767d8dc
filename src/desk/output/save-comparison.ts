import type { StorySource } from '../../content/story-source.ts';
import { drawPage } from './draw-page.ts';
import type { SavedForm } from './offered-forms.ts';
import type { ShownComparison } from './own-view.ts';
import { writeFolder } from './write-folder.ts';

/** The comparison as a file of that form. */
export function saveComparison(form: SavedForm, story: StorySource, result: ShownComparison): File {
  const name = nameOf(story.title);
  if (form === 'folder') return new File([writeFolder({ ...story, id: name })], `${name}.zip`, { type: ZIP });
  const { comparison } = result;
  const compared = { ...story, comparison, reports: comparison.reports, id: name };
  if (form === 'page') return new File([drawPage(compared)], `${name}.html`, { type: 'text/html' });
  return new File([form.write(compared, null)], `${name}-${form.file}`, { type: form.type });
}

const ZIP = 'application/zip';

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
