import type { ParseDocument } from './read-web-page.ts';
import { textOfBlocks } from './text-of-blocks.ts';

/** The text of what was pasted: rich text keeps its paragraphs and nothing else. */
export function readPasted(clipboard: { readonly html: string; readonly text: string }, parse: ParseDocument): string {
  if (clipboard.html === '') return clipboard.text;
  const text = textOfBlocks(parse(clipboard.html, 'text/html').body);
  return text === '' ? clipboard.text : text;
}
