import { expect, test } from 'vitest';
import { findBearers } from '../../../src/comparison/details/find-bearers.ts';
import type { DetailPair } from '../../../src/comparison/details/pair-details.ts';
import { type Placed, readParticulars } from '../../../src/comparison/details/read-particulars.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const place = (texts: readonly string[]): readonly Placed[] =>
  texts.flatMap((text, at) => {
    const report = `r${at}`;
    return parseReport(text, { id: report }).statements.map((statement) => ({ report, statement }));
  });

/** Whether a story that also has these texts knows both details, each the first of its text, as parts of one name. */
function areOne(one: string, other: string, ...texts: readonly string[]): boolean {
  const placed = place([one, other, ...texts]);
  const [first, second] = placed.map((own) => readParticulars(own)[0]);
  if (first === undefined || second === undefined) throw new Error('Both have a detail');
  const pair: DetailPair = { sides: [first, second], differs: true, strength: 1 };
  return findBearers(new Map(placed.map((own) => [own.statement.id, own])))(pair);
}

const sold = (name: string) => `The friends of ${name} sold the old pier to a sailor.`;

test('two parts of a name are of one bearer where some report has them side by side in one', () => {
  const whole = 'Nobody had heard of the sale to Ada Lund before.';
  expect(areOne(sold('Lund'), sold('Ada'), whole)).toBe(true);
  expect(areOne(sold('Ada'), sold('Lund'), whole)).toBe(true);
  expect(areOne(sold('Ada'), sold('Lund'), 'It was sold to Ada Maria Lund.')).toBe(false);
  expect(areOne(sold('Ada'), sold('Bea'), whole)).toBe(false);
  expect(areOne(sold('Ada'), sold('Lund'))).toBe(false);
});

test('names of several words, and numbers, are no parts of one', () => {
  expect(areOne(sold('Ada Lund'), sold('Lund'), 'It was sold to Ada Lund.')).toBe(false);
  expect(areOne('In all 12 boats left.', sold('Lund'), 'It was sold to Ada Lund.')).toBe(false);
});
