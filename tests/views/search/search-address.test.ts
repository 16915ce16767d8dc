import { expect, test } from 'vitest';
import { readQuery, searchAddress } from '../../../src/views/search/search-address.ts';

const addresses = { search: '/news/search/' };
const read = (query: string) => new URL(searchAddress(addresses, query), 'https://example.org');

test.each(['', 'a & b #c', '“as soon as possible”', 'lavrov '.repeat(3000).trim(), '%%%'])(
  'a query comes back from its address: %.20s',
  (query) => {
    expect(readQuery(read(query))).toBe(query);
  },
);

test('a query longer than hosts take stands behind the #, which they are not sent', () => {
  const { search, pathname } = read('lavrov '.repeat(3000));
  expect([pathname, search]).toEqual(['/news/search/', '']);
});
