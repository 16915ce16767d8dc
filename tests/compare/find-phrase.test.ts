import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../src/compare/find-phrase.ts';
import { parseReport } from '../../src/engine.ts';

const reports = [
  parseReport('The “café” closed on Friday. It’s open – again.', { id: 'a' }),
  parseReport('A cafe opened. Nobody came.', { id: 'b' }),
];
const hitsOf = (phrase: string) =>
  findPhrase(reports, phrase).map(({ report, before, hit }) => `${report}: ${before}[${hit}]`);

describe('a search within a comparison', () => {
  test('finds a phrase whatever its case, accents, quotation marks and dashes, and shows it as written', () => {
    expect(hitsOf('"CAFE"')).toEqual(['a: The [“café”]']);
    expect(hitsOf('cafe')).toEqual(['a: The “[café]', 'b: A [cafe]']);
    expect(hitsOf("it's open -")).toEqual(['a: [It’s open –]']);
  });

  test('finds nothing that is not there', () => {
    expect(hitsOf('closed on Monday')).toEqual([]);
    expect(hitsOf('  ')).toEqual([]);
  });
});
