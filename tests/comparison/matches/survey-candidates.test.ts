import { describe, expect, test } from 'vitest';
import { measureLikeness } from '../../../src/comparison/likeness/measure-likeness.ts';
import { profileStatements } from '../../../src/comparison/likeness/profile-statements.ts';
import type { Candidate } from '../../../src/comparison/matches/candidate.ts';
import { surveyCandidates } from '../../../src/comparison/matches/survey-candidates.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

// The first three sentences make a paragraph, the others one each.
const TEXT = 'Rain fell. Snow fell. Hail fell.\n\nFog came.\n\nWind came.\n\nSun came.';
const profiles = profileStatements(['a', 'b'].map((id) => parseReport(TEXT, { id })));

/** A candidate as the numbers of its two statements and its first score: `1 2 0.5`. */
function candidateOf(told: string): Candidate {
  const [one = 0, other = 0, base = 0] = told.split(' ').map(Number);
  const [first, second] = [one, other].map((number, side) =>
    profiles.reports[side]?.find(({ statement }) => statement.number === number),
  );
  if (first === undefined || second === undefined) throw new Error(`No statements ${told}`);
  return { first, second, likeness: measureLikeness(first, second, profiles), base };
}

/** What the others make of the first of these. */
function survey(...told: readonly string[]) {
  const [own, ...others] = told.map(candidateOf);
  if (own === undefined) throw new Error('Nothing is told');
  const found = surveyCandidates([own, ...others])(own);
  expect(surveyCandidates([...others, own].toReversed())(own)).toEqual(found);
  return found;
}

describe('a candidate', () => {
  test('without others is far ahead and has nothing beside it', () => {
    const { lead, ...rest } = survey('1 1 0.5');
    expect(lead).toBeGreaterThan(0.99);
    expect(rest).toEqual({ rival: 0, square: 0, neighbours: 0 });
  });

  test('leads by half where three others of either statement are as likely', () => {
    expect(survey('1 1 0.6', '1 2 0.6', '1 4 0.6', '1 5 0.6').lead).toBeCloseTo(0.5);
    expect(survey('1 1 0.6', '2 1 0.6', '4 1 0.6', '5 1 0.6').lead).toBeCloseTo(0.5);
    expect(survey('1 1 0.6', '1 2 0.7', '1 4 0.7', '1 5 0.7').lead).toBeLessThan(0.5);
  });

  test('leads by less the likelier the others are, of which the best three count', () => {
    const three = ['1 1 0.6', '1 2 0.5', '1 4 0.4', '1 5 0.3'];
    expect(survey(...three, '1 6 0.2').lead).toBe(survey(...three).lead);
    expect(survey(...three, '1 6 0.45').lead).toBeLessThan(survey(...three).lead);
    expect(survey(...three.slice(0, 3)).lead).toBeGreaterThan(survey(...three).lead);
  });

  test('has a rival where both statements have another, as likely as the less likely one', () => {
    expect(survey('1 1 0.5', '1 2 0.7', '2 1 0.4').rival).toBe(0.4);
    expect(survey('1 1 0.5', '1 2 0.3', '1 4 0.6', '2 1 0.8').rival).toBe(0.6);
    expect(survey('1 1 0.5', '1 2 0.7').rival).toBe(0);
  });

  test('stands in a square where two statements of each report are alike crosswise', () => {
    const square = ['1 1 0.5', '1 2 0.6', '2 1 0.4', '2 2 0.8'];
    expect(survey(...square).square).toBe(0.4);
    expect(survey(...square.slice(0, 3)).square).toBe(0);
    expect(survey(...square, '1 4 0.9', '4 1 0.9', '4 4 0.7').square).toBe(0.7);
  });

  test('is borne out by the likeliest of its neighbours in the two paragraphs', () => {
    expect(survey('2 2 0.5', '1 1 0.3', '3 3 0.6').neighbours).toBe(0.6);
    expect(survey('2 2 0.5', '1 1 0.7', '3 3 0.6').neighbours).toBe(0.7);
    expect(survey('2 2 0.5', '2 3 0.4').neighbours).toBe(0.4);
    expect(survey('2 2 0.5', '1 2 0.4').neighbours).toBe(0.4);
    expect(survey('2 2 0.5', '1 3 0.4').neighbours).toBe(0.4);
  });

  test('has no neighbours in other paragraphs, nor further off', () => {
    expect(survey('3 3 0.5', '4 4 0.9').neighbours).toBe(0);
    expect(survey('3 3 0.5', '2 4 0.9', '4 2 0.9').neighbours).toBe(0);
    expect(survey('3 3 0.5', '1 1 0.9', '1 3 0.9').neighbours).toBe(0);
  });
});
