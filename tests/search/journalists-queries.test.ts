import { expect, test } from 'vitest';
import { askJournalistsQueries, countAnswered } from './ask-journalists-queries.ts';

test('of sixty queries as journalists type them, 55 find the answer first and 59 among the first three', async () => {
  const asked = await askJournalistsQueries();
  expect(asked).toHaveLength(60);
  const late = asked.filter(({ place }) => place !== 1).map(({ query, place }) => `${query}: ${place}`);
  expect(countAnswered(asked, 1), late.join('\n')).toBeGreaterThanOrEqual(55);
  expect(countAnswered(asked, 3), late.join('\n')).toBeGreaterThanOrEqual(59);
});
