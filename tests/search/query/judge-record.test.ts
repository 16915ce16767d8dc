import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse/parse-query.ts';
import { judgeRecord } from '../../../src/search/query/judge-record.ts';
import { type Plan, planQuery } from '../../../src/search/query/plan-query.ts';
import { foldText } from '../../../src/search/records/fold-text.ts';
import { archiveOf } from '../archive.ts';

/** The plan of so many words, each weighing the same and standing only for itself. */
function planOf(...words: readonly string[]): Plan {
  return {
    ...planQuery(archiveOf([]).vocabulary, parseQuery('')),
    words: words.map((word) => ({
      word,
      typed: word,
      alike: [],
      last: false,
      rarity: 1,
      forms: [{ word, kind: 'exact', place: 0 }],
    })),
  };
}

const isHit = (text: string, ...words: readonly string[]) =>
  judgeRecord(foldText(text), planOf(...words))?.enough === true;
const TEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const FILL = 'and so it went on and on for many a year';

test('three of five words are enough in any order', () => {
  expect(isHit('five three one', ...TEN.slice(0, 5))).toBe(true);
  expect(isHit('five one', ...TEN.slice(0, 5))).toBe(false);
});

test('order makes up for missing words from five words on', () => {
  expect(isHit(`one two ${FILL} four five`, ...TEN.slice(0, 5), 'six')).toBe(true);
  expect(isHit(`one two three ${FILL}`, ...TEN.slice(0, 5), 'six')).toBe(false);
  const weighed = planOf('one', 'two', 'three', 'four').words.map((word, at) => ({
    ...word,
    rarity: at === 3 ? 9 : 1,
  }));
  expect(judgeRecord(foldText('one two three'), { ...planOf(), words: weighed })).toMatchObject({ enough: false });
});

test('of nine words or more four tenths are enough, of eight they are not', () => {
  expect(isHit(`ten seven four one ${FILL}`, ...TEN)).toBe(true);
  expect(isHit(`ten seven four ${FILL}`, ...TEN)).toBe(false);
  expect(isHit(`nine seven five one ${FILL}`, ...TEN.slice(0, 9))).toBe(true);
  expect(isHit(`seven five three one ${FILL}`, ...TEN.slice(0, 8))).toBe(false);
});

test('a statement of five words is a hit if three of them were pasted, one of four words is none', () => {
  expect(isHit('ten seven four and so', ...TEN)).toBe(true);
  expect(isHit('ten seven and so on', ...TEN)).toBe(false);
  expect(isHit('ten seven four and', ...TEN)).toBe(false);
});
