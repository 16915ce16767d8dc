import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { profileStatements } from '../../../src/comparison/likeness/profile-statements.ts';
import { scoreCandidates } from '../../../src/comparison/matches/score-candidates.ts';
import { findNearest } from '../../../src/comparison/omissions/find-nearest.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const reports = [
  'The ferry from Karlsvik caught fire at night.',
  'Night fell on Karlsvik.\n\nA fire on the ferry from Karlsvik burned all night.',
].map((body, index) => parseReport(body, { id: `r${index}` }));
const [ferry = '', nightfall = '', fire = ''] = reports.flatMap(({ statements }) => statements.map(({ id }) => id));
const [candidate] = scoreCandidates([0, 1], profileStatements(reports));
const [first, second] = [reports[0]?.statements[0], reports[1]?.statements[0]];

/** Candidates between these statements, with scores. */
const scored = (...pairs: readonly (readonly [string, string, number])[]) =>
  pairs.flatMap(([one, other, score]) => {
    if (candidate === undefined || first === undefined || second === undefined) return [];
    const { first: profile, second: counterpart } = candidate.candidate;
    const own = { ...profile, statement: { ...first, id: one } };
    const there = { ...counterpart, statement: { ...second, id: other } };
    return [{ ...candidate, candidate: { ...candidate.candidate, first: own, second: there }, score }];
  });

describe('the nearest statement', () => {
  test('is the likeliest that was not taken, whichever report comes first', () => {
    const unmatched = new Set([ferry, fire, nightfall]);
    expect(findNearest(scored([ferry, nightfall, 0.2], [ferry, fire, 0.3]), unmatched)).toEqual({
      [ferry]: { statement: fire, score: 0.3 },
      [fire]: { statement: ferry, score: 0.3 },
      [nightfall]: { statement: ferry, score: 0.2 },
    });
  });

  test('of two that are as likely is the same in any order', () => {
    const two = scored([ferry, fire, 0.3], [ferry, nightfall, 0.3]);
    const unmatched = new Set([ferry]);
    expect(findNearest(two, unmatched)).toEqual(findNearest(two.toReversed(), unmatched));
  });

  test('is given for what has no match, however strong the score', () => {
    expect(findNearest(scored([ferry, fire, 0.9]), new Set([fire]))).toEqual({
      [fire]: { statement: ferry, score: 0.9 },
    });
  });

  test('is given only where there is a likely one', () => {
    expect(findNearest(scored([ferry, fire, 0.09]), new Set([ferry, fire]))).toEqual({});
  });
});

test('a comparison names the likeliest passage for what it found no counterpart of', () => {
  const [one, other] = [
    'Ada Lind opened the harbour bridge in Karlsvik on Monday.\n\nThe council wants sailors from abroad to paint houses.',
    'The harbour bridge in Karlsvik was opened on Monday by Ada Lind.\n\nThe houses of two sailors burned down in the storm of Sunday night, and nobody was hurt by it.',
  ].map((body, index) => parseReport(body, { id: `r${index}` }));
  if (one === undefined || other === undefined) throw new Error('Two reports were written.');
  const { nearest, only } = compareReports([one, other]);
  const [painted = ''] = only.r0 ?? [];
  expect(only.r0).toHaveLength(1);
  expect(nearest[painted]).toMatchObject({ statement: other.statements[1]?.id });
  expect(nearest[painted]?.score).toBeLessThan(0.5);
});
