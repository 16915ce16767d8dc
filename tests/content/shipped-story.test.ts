import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The sources as they were handed over: a line for each paragraph, a headline (if any) and a blank line before them. */
const SOURCES = {
  'report-a': '266e67d07ad841eb31d98703026b2f222eb2ae8db4dffc09711ef4fbb681e8d9',
  'report-b': 'e5750b42d772cdabb2a6d185fa3fcc0e9bc70e22fa9c1e659d948cb6143fc29e',
};

test.each(Object.entries(SOURCES))('%s has the words of its source to the character', (report, expected) => {
  const file = readFileSync(`content/blinken-lavrov-call/${report}.md`, 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const headline = /^title: "(.*)"$/m.exec(frontMatter)?.[1];
  const paragraphs = body.trim().split('\n\n').join('\n');
  const source = headline === undefined ? paragraphs : `${headline}\n\n${paragraphs}`;
  expect(createHash('sha256').update(source).digest('hex')).toBe(expected);
});
