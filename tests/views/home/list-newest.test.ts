import { expect, test } from 'vitest';
import { listNewest } from '../../../src/views/home/list-newest.ts';

test('the newest event stands first, what has no date last, and equals in the order given', () => {
  const stories = [
    ['a', '2024-06-02'],
    ['b', null],
    ['c', '2025-01-01'],
    ['d', '2024-06-02'],
  ] as const;
  const listed = listNewest(stories.map(([id, date]) => ({ id, date })));
  expect(listed.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});
