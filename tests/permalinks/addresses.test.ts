import { expect, test } from 'vitest';
import { addressesAt } from '../../src/permalinks/addresses.ts';

const to = addressesAt('/news/');

test('the pages of a site stand below its base', () => {
  const { home, search, about, compare, offline, feed, schema, licences, siteStyle, formerNames } = to;
  expect([home, search, about, compare, offline, feed, schema, licences, siteStyle, formerNames]).toEqual([
    '/news/',
    '/news/search/',
    '/news/about/',
    '/news/compare/',
    '/news/offline/',
    '/news/feed.xml',
    '/news/comparison.schema.json',
    '/news/licences.txt',
    '/news/site.css',
    '/news/former-names.json',
  ]);
  expect(to.siteCard('about')).toBe('/news/cards/about.png');
});

test('what belongs to a story stands below its page', () => {
  const { story, comparison, findings, quotations, leftOut, speakers, former } = to;
  expect([story, comparison, findings, quotations, leftOut, speakers, former].map((of) => of('ulm'))).toEqual([
    '/news/ulm/',
    '/news/ulm/comparison.json',
    '/news/ulm/findings/',
    '/news/ulm/quotations/',
    '/news/ulm/left-out/',
    '/news/ulm/speakers/',
    '/news/ulm/former.json',
  ]);
  expect(to.file('ulm', 'statements.csv')).toBe('/news/ulm/statements.csv');
});

test('reports and passages have pages of their own, whatever signs are in their ids', () => {
  const { report, source, text, passage, embed, oembed, card, place } = to;
  expect([report, source, text, passage, embed, oembed, card, place].map((of) => of('ulm', 'a/b'))).toEqual([
    '/news/ulm/reports/a%2Fb/',
    '/news/ulm/sources/a%2Fb/',
    '/news/ulm/reports/a%2Fb/statements.txt',
    '/news/ulm/passages/a%2Fb/',
    '/news/ulm/passages/a%2Fb/embed/',
    '/news/ulm/passages/a%2Fb/oembed.json',
    '/news/ulm/cards/a%2Fb.png',
    '/news/ulm/#a%2Fb',
  ]);
});
