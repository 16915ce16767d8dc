import { expect, inject, test } from 'vitest';
import { builtPages } from '../browser/built-pages.ts';
import { findBrokenLinks } from './find-broken-links.ts';

test('every link of every built page leads to a page of the site, and its fragment to a place there', () => {
  expect(builtPages.length).toBeGreaterThan(10);
  const { pathname: base } = new URL(inject('site'));
  const unbuilt = new Set([`${base}search/`, `${base}compare/`]);
  expect(findBrokenLinks(base).filter(({ link }) => !unbuilt.has(link))).toEqual([]);
});
