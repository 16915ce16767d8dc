import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Words that are alternatives of one another in a regular expression: `last|this|next`. */
const ALTERNATIVES = /(?<![\p{L}'` ])\p{Ll}{2,}\??(?:\|\p{Ll}{2,}\??)+/gu;

/** Words in a row that are cut apart: `'sunday monday'.split(' ')`. */
const WORD_LIST = /['`]\p{Ll}+(?:\s+[\p{L}']+)+\s*['`]\s*\.split\(/gu;

const findEnglish = (source: string) =>
  [ALTERNATIVES, WORD_LIST].flatMap((pattern) => [...source.matchAll(pattern)].map(([found]) => found));

describe('English words', () => {
  test('are seen by this test', () => {
    expect(findEnglish("const A = /(?:last|this|next) week/; const B = 'no not never'.split(' ');")).toEqual([
      'last|this|next',
      "'no not never'.split(",
    ]);
  });

  test.each([
    ['the comparison, but for its words', 'src/comparison/{*.ts,!(words)/**/*.ts}'],
    ['what finds details, but for the normal forms of dates', 'src/statements/details/!(place-dates).ts'],
  ])('stand nowhere in %s', (_, pattern) => {
    const files = globSync(pattern);
    expect(files.length).toBeGreaterThan(2);
    const found = files.flatMap((file) => findEnglish(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });
});
