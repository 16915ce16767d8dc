import { h, render } from 'preact';
import type { StorySource } from '../../content/story-source.ts';
// As they were written: what a browser gives back of its sheets lacks declarations whose value is a variable.
import styles from '../../styles/site.css?inline';
import { writeOrderStyles } from '../../views/rows/write-order-styles.ts';
import { CompareSaved } from './CompareSaved.tsx';
import type { ShownComparison } from './own-view.ts';
import { writeData } from './write-data.ts';
import { writeFolder } from './write-folder.ts';
import { writePage } from './write-page.ts';
import { writeTable } from './write-table.ts';

/** The forms in which a comparison can be saved. */
export type SavedKind = 'page' | 'folder' | 'data' | 'table';

/** The comparison as a file of that kind. */
export function saveComparison(kind: SavedKind, story: StorySource, result: ShownComparison): File {
  const name = nameOf(story.title);
  switch (kind) {
    case 'page':
      return new File([drawPage(story, result)], `${name}.html`, { type: 'text/html' });
    case 'folder':
      return new File([writeFolder({ ...story, id: name })], `${name}.zip`, { type: 'application/zip' });
    case 'data':
      return new File([writeData({ ...story, id: name }, result.reports, result.comparison)], `${name}.json`, {
        type: 'application/json',
      });
    case 'table':
      return new File([writeTable(result.reports, result.comparison)], `${name}.csv`, { type: 'text/csv' });
  }
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

function drawPage(story: StorySource, result: ShownComparison): string {
  const root = document.createElement('div');
  render(h(CompareSaved, { title: story.title, result }), root);
  const known = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    // A statement stands in several views; links lead to the first, which is the text side by side.
    if (known.has(element.id)) element.removeAttribute('id');
    known.add(element.id);
  }
  const order = writeOrderStyles(result.view.arrangement);
  return writePage({ title: story.title, body: root.innerHTML, css: `${styles}\n${order}` });
}
