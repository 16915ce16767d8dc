import { expect, test } from 'vitest';
import { countWork, LINEAR, measureGrowth } from './count-work.ts';

const NUMBERS = (size: number) => Array.from({ length: size }, (_, index) => index);
const HAY = (size: number) => 'hay '.repeat(size);

test.each<[string, (size: number) => unknown]>([
  ['a loop', (size) => NUMBERS(size).map((number) => number + 1)],
  ['sorting', (size) => NUMBERS(size).sort((one, other) => ((one * 7) % 31) - ((other * 7) % 31))],
  ['a regular expression', (size) => HAY(size).match(/needle/)],
])('%s makes about twice the work on twice the input', (_, run) => {
  const growth = measureGrowth((size) => () => run(size), 500);
  expect(growth).toBeGreaterThan(1.8);
  expect(growth).toBeLessThan(LINEAR);
});

test.each<[string, (size: number) => unknown]>([
  ['a loop in a loop', (size) => NUMBERS(size).map(() => NUMBERS(size).map((number) => number + 1))],
  ['a list copied for each entry', (size) => NUMBERS(size).map((number) => [...NUMBERS(size), number])],
  ['a list searched for each entry', (size) => NUMBERS(size).filter((number) => NUMBERS(size).includes(-number - 1))],
  ['a text searched for each entry', (size) => NUMBERS(size).filter(() => HAY(size).includes('needle'))],
  ['a text matched for each entry', (size) => NUMBERS(size).filter(() => /needle/.test(HAY(size)))],
])('%s makes about four times the work', (_, run) => {
  expect(measureGrowth((size) => () => run(size), 200)).toBeGreaterThan(3.5);
});

test('the same work counts the same each time', () => {
  const work = () => NUMBERS(300).map((number) => `${number}`.split(''));
  countWork(work);
  expect(countWork(work)).toBe(countWork(work));
});
