import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { TextProvenance } from '../../../src/views/story/TextProvenance.tsx';

const draw = (origin: Partial<typeof UNKNOWN_ORIGIN>) =>
  render(h(TextProvenance, { origin: { ...UNKNOWN_ORIGIN, ...origin } }))
    .replaceAll(/<[^>]*>/g, ' | ')
    .replaceAll(/[ |]{3,}/g, ' | ');

test('a report tells what is known of where its text comes from, and nothing of the rest', () => {
  expect(draw({ archived: 'https://archive.example/rain', retrieved: '2024-06-03', sha256: 'ab12' })).toBe(
    ' | Where the text comes from | Archived copy | https://archive.example/rain | Text taken | 3 June 2024 | SHA-256 of the text as stored | ab12 | ',
  );
  expect(draw({ publisher: 'The Post' })).not.toMatch(/Archived|Author|SHA/);
});

test('a source tells the same, and of no author', () => {
  const { author: _, ...origin } = { ...UNKNOWN_ORIGIN, archived: 'https://archive.example/talk', covers: null };
  const drawn = render(h(TextProvenance, { origin }));
  expect(drawn).toContain('href="https://archive.example/talk"');
  expect(drawn).not.toContain('Author');
});

test('a report of which nothing is known has nothing to tell', () => {
  expect(draw({})).toBe('');
});
