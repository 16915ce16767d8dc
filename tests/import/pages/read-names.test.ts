import { expect, test } from 'vitest';
import { readNames } from '../../../src/import/pages/read-names.ts';

test.each([
  ['Saba Dasgupta / TNN / Updated: Jun 3, 2019, 10:41 IST', ['Saba Dasgupta']],
  ['By Jo Doe and Ann Roe', ['Jo Doe', 'Ann Roe']],
  ['Von Erik Sandvik', ['Erik Sandvik']],
  ['Jo van der Doe | The Echo', ['Jo van der Doe']],
  ['By JANE ROE, Staff Writer', ['JANE ROE']],
  ["Mary-Ann O'Neil (in Bern)", ["Mary-Ann O'Neil"]],
  ['J. R. Berg • 3 min read', ['J. R. Berg']],
  ['Written by Ana de la Cruz – 4 May 2024', ['Ana de la Cruz']],
  ['山田太郎', ['山田太郎']],
  ['By Our Staff Reporter', []],
  ['Echo News Desk', []],
  ['https://echo.example/jo-doe', []],
  ['admin', []],
  ['By the old river', []],
])('%s names %j', (byline, names) => {
  expect(readNames(byline)).toEqual(names);
});
