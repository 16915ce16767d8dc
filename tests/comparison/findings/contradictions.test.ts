import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** The contradictions of reports, each as its readings: what is said, and by whom. */
function findContradictions(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, place) => parseReport(text, { id: 'abcdefghij'[place] ?? '' }));
  return compareReports(reports).findings.flatMap((finding) =>
    finding.kind === 'contradiction'
      ? [finding.readings.map(({ value, reports: ids }) => `${value}: ${ids.join('')}`).join(' | ')]
      : [],
  );
}

describe('like statements', () => {
  test.each([
    [
      'The harbour master of Velden denied that he had met the envoy.',
      'The harbour master of Velden admitted that he had met the envoy.',
      'denied: a | admitted: b',
    ],
    [
      'Asked about the merger, the dockers of Velden said yes on Sunday.',
      'Asked about the merger, the dockers of Velden said no on Sunday.',
      'yes: a | no: b',
    ],
    [
      'The town will reopen the old pier next spring, said Ada Lind.',
      'The town won’t reopen the old pier next spring, said Ada Lind.',
      'will reopen: a | won’t reopen: b',
    ],
    [
      'Velden can afford a second ferry, the council said.',
      'Velden cannot afford a second ferry, the council said.',
      'can afford: a | cannot afford: b',
    ],
    [
      'Her elder brother runs the shipyard of Velden.',
      'Her younger brother runs the shipyard of Velden.',
      'elder: a | younger: b',
    ],
    [
      'Exports of timber through Velden rose sharply last spring.',
      'Exports of timber through Velden fell sharply last spring.',
      'rose: a | fell: b',
    ],
    [
      'The pilot saw the lights of the pier, the report says.',
      'The pilot did not see the lights of the pier, the report says.',
      'pilot saw: a | pilot did not see: b',
    ],
    [
      'No sailors were hurt when the pier of Velden fell.',
      'Sailors were hurt when the pier of Velden fell.',
      'no sailors: a | sailors: b',
    ],
  ])('that say the opposite contradict each other: %s', (one, other, expected) => {
    expect(findContradictions(one, other)).toEqual([expected]);
  });

  test.each([
    [
      'two turns make none',
      'The harbour master of Velden denied that he had met the envoy.',
      'The harbour master of Velden admitted that he had not met the envoy.',
    ],
    [
      'both are told of both',
      'Exports of timber through Velden rose while those of grain fell last spring.',
      'Exports of grain through Velden fell while those of timber rose last spring.',
    ],
    [
      'a negation reaches further',
      'The town will reopen the old pier next spring, said Ada Lind.',
      'The town will not only reopen the old pier next spring, said Ada Lind.',
    ],
    [
      'the words are of two things',
      'Exports of timber through Velden rose sharply, and the ferries were full last spring.',
      'The ferries were full last spring, and the price of a ticket through Velden fell.',
    ],
    [
      'they are the same',
      'The harbour master of Velden denied that he had met the envoy.',
      'The harbour master of Velden denied that he had met the envoy.',
    ],
  ])('do not contradict each other where %s', (_, one, other) => {
    expect(findContradictions(one, other)).toEqual([]);
  });

  test('that differ inside quotation marks are told as quotations', () => {
    const said = (word: string) => `“We will ${word} the old pier of Velden to the navy next spring,” said Ada Lind.`;
    expect(findContradictions(said('sell'), said('not sell'))).toEqual([]);
  });
});

test.each([
  [['denied', 'denied', 'admitted', 'admitted'], 'denied: ab | admitted: cd'],
  [['denied', 'admitted', 'admitted', 'admitted'], 'admitted: bcd | denied: a'],
])('each reading names all that have it: %j', (words, expected) => {
  const texts = words.map((word) => `The harbour master of Velden ${word} that he had met the envoy.`);
  expect(findContradictions(...texts)).toEqual([expected]);
});
