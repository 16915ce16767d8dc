import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findMarks } from '../../../src/comparison/differences/find-marks.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const SIGNS = { only: ['[', ']'], moved: ['<', '>'] } as const;

/** The statements of the first match: in brackets what not all have, in pointed ones what others have elsewhere. */
function markMatch(...bodies: readonly string[]): readonly string[] {
  const reports = bodies.map((body, index) => parseReport(body, { id: `report-${index}` }));
  const [match] = compareReports(reports).matches;
  if (match === undefined) return [];
  const marks = findMarks(match, reports);
  return reports
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => marks[id] !== undefined)
    .map(({ id, text }) =>
      (marks[id] ?? []).reduceRight((marked, { kind, start, end }) => {
        const [open, close] = SIGNS[kind];
        return `${marked.slice(0, start)}${open}${marked.slice(start, end)}${close}${marked.slice(end)}`;
      }, text),
    );
}

describe('a word that stands elsewhere in the other wording', () => {
  test('is moved, not one report’s alone', () => {
    expect(
      markMatch(
        'On Tuesday the harbour master of Velden closed both piers.',
        'The harbour master of Velden closed both piers on Tuesday.',
      ),
    ).toEqual([
      '<On Tuesday> the harbour master of Velden closed both piers.',
      'The harbour master of Velden closed both piers <on Tuesday>.',
    ]);
  });

  test('is one report’s alone where the other one merely repeats it', () => {
    expect(
      markMatch(
        'The harbour master closed both piers and the harbour office of Velden.',
        'The harbour master closed both piers and the main office of Velden.',
      ),
    ).toEqual([
      'The harbour master closed both piers and the [harbour] office of Velden.',
      'The harbour master closed both piers and the [main] office of Velden.',
    ]);
  });
});

describe('of several reports', () => {
  const told = (word: string) => `The harbour master of Velden closed ${word} old piers after the storm.`;

  test.each([
    [['three', 'three', 'seven', 'seven']],
    [['three', 'seven', 'seven', 'seven']],
    [['three', 'seven', 'nine']],
    [['three', ...Array.from({ length: 9 }, () => 'seven')]],
  ])('every word is marked that not all have: %j', (words) => {
    const bodies = words.map(told);
    expect(markMatch(...bodies)).toEqual(words.map((word) => told(`[${word}]`)));
    expect(markMatch(...bodies.toReversed())).toEqual(words.toReversed().map((word) => told(`[${word}]`)));
  });

  test('a word that some leave out between the same words is marked', () => {
    const [kept, cut] = [told('not three'), told('three')];
    expect(markMatch(kept, kept, cut, cut)).toEqual([told('[not] three'), told('[not] three'), cut, cut]);
  });

  test('a second half that one report leaves out whole is not marked for its sake', () => {
    const half = 'The harbour master of Velden closed seven old piers after the storm';
    const whole = `${half} and promised the fishermen two ferries by next winter.`;
    expect(markMatch(whole, whole, `${half}.`)).toEqual([whole, whole, `${half}.`]);
  });
});
