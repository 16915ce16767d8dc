import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/search/records/fold-text.ts';

test.each([
  ['“Frank,” he said—twice', 'frank he said twice'],
  ['Sergeĭ Łukasz Ångström straße ﬁne', 'sergei lukasz angstrom strasse fine'],
  ['U.S. Marine, e.g. a U.S.S.R. one', 'us marine eg a ussr one'],
  ['1,200 men; 2.5 %', '1,200 men 2.5'],
  ['Οδυσσεύς', 'οδυσσευσ'],
  ['布林肯 said', '布 林 肯 said'],
  ['co\u00adoperate', 'cooperate'],
])('%s → %s', (text, expected) => {
  expect(
    foldText(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(expected);
});

test('each word stands where it says, after the one before, and folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const found of foldText(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(foldText(text.slice(found.start, found.end)).map(({ word }) => word)).toEqual([found.word]);
        end = found.end;
      }
    }),
  );
});
