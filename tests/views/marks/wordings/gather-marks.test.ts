import { expect, test } from 'vitest';
import { gatherMarks } from '../../../../src/views/marks/wordings/gather-marks.ts';
import { compareTexts } from '../../compare-texts.ts';

test('a quotation that its speaker interrupts is marked in the statement in which it goes on', () => {
  const told = (end: string) =>
    `“We will not open the old gates of the harbour,” Ada Lind told the council. “I know what ${end}.”`;
  const { comparison } = compareTexts({ A: told('it means for the divers'), B: told('this means for the divers') });
  const [report] = comparison.reports;
  const [, second] = report?.statements ?? [];
  const marks = gatherMarks(comparison);
  const changed = marks.get(second?.id ?? '')?.changed ?? [];
  expect(comparison.matches.map(({ quotations }) => quotations.length)).toEqual([1, 0]);
  expect(changed.map(({ start, end }) => report?.body.slice(start, end))).toEqual(['it']);
});
