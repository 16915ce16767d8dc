import { expect, test } from 'vitest';
import { tellUnknown } from '../../../src/views/story/tell-unknown.ts';

const KNOWN = { title: 'Rain', publisher: 'The Post', published: '2024-06-02' };
const tell = (...reports: readonly Partial<Record<keyof typeof KNOWN, null>>[]) =>
  tellUnknown(reports.map((unknown, place) => ({ ...KNOWN, ...unknown, label: `Report ${'ABC'[place]}` })));

test('what is not stated is told once for all reports', () => {
  const nothing = { publisher: null, published: null };
  expect(tell(nothing, { ...nothing, title: null })).toBe(
    'Not stated: the headline of Report B; the publisher and the date of both reports.',
  );
  expect(tell({ published: null }, { published: null }, { published: null })).toBe(
    'Not stated: the date of all 3 reports.',
  );
});

test('where everything is stated there is nothing to tell', () => {
  expect(tell({}, {})).toBeNull();
});
