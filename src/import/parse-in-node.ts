import { DOMParser } from 'linkedom';
import type { ParseDocument } from './read-web-page.ts';

/** The parser for the command line and its tests, where there is no browser. It runs no script and loads nothing. */
export const parseInNode: ParseDocument = (text, type) => {
  const source = type === 'text/html' ? frame(text) : text;
  return new DOMParser().parseFromString(source, type) as unknown as Document;
};

/** linkedom, unlike a browser, makes no `html` and no `body` where the source has none. */
function frame(text: string): string {
  const body = /<body[\s>]/i.test(text) ? text : `<body>${text}</body>`;
  return /<html[\s>]/i.test(text) && body === text ? text : `<!doctype html><html>${body}</html>`;
}
