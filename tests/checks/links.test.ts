import { expect, inject, test } from 'vitest';
import { builtPages } from '../browser/built-pages.ts';
import { findBrokenLinks } from './find-broken-links.ts';

test('every link of every built page leads to a page of the site, and its fragment to a place there', () => {
  expect(builtPages.length).toBeGreaterThan(10);
  expect(findBrokenLinks(new URL(inject('site')).pathname)).toEqual([]);
});
