import { describe, expect, test } from 'vitest';
import { measureLikeness } from '../../../src/comparison/likeness/measure-likeness.ts';
import { profileStatements } from '../../../src/comparison/likeness/profile-statements.ts';
import { findCandidates } from '../../../src/comparison/matches/find-candidates.ts';
import { scoreLikeness } from '../../../src/comparison/matches/score-parts.ts';
import { WEIGHTS } from '../../../src/comparison/weights.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const ONE = [
  'Mayor Ada Lind opened the new harbour bridge of Karlsvik on Monday.',
  'It cost 12 million euros and took four years to build.',
  '“We have waited long for this bridge,” Lind told the crowd.',
  'Rain fell all day.',
  'The old ferry, which carried 900 people a day, will be sold to a museum.',
];
const OTHER = [
  'Karlsvik has a new bridge over its harbour, which the mayor opened on Monday.',
  'Built in four years, it cost 12 million euros.',
  'Lind said: “We have waited long for this.”',
  'All day it rained.',
  'A museum buys the old ferry.',
  'Snow is expected for Tuesday.',
];

/** Each pair as the numbers of its statements. */
function compare(one: readonly string[], other: readonly string[]) {
  const profiles = profileStatements(
    [one, other].map((own, at) => parseReport(own.join('\n\n'), { id: 'ab'[at] ?? '' })),
  );
  const found = findCandidates([0, 1], profiles);
  const [firsts = [], seconds = []] = profiles.reports;
  const all = firsts.flatMap((first) =>
    seconds.flatMap((second) =>
      scoreLikeness(measureLikeness(first, second, profiles)) >= WEIGHTS.candidate
        ? [`${first.statement.number} ${second.statement.number}`]
        : [],
    ),
  );
  return { found: found.map(({ first, second }) => `${first.statement.number} ${second.statement.number}`), all };
}

describe('the pairs of two reports that come into question', () => {
  test('are those that a look at each and every pair finds', () => {
    const { found, all } = compare(ONE, OTHER);
    expect(found.toSorted()).toEqual(all.toSorted());
    expect(found).toEqual(expect.arrayContaining(['1 1', '2 2', '3 3', '5 5']));
    expect(found).not.toContain('4 6');
  });

  test('are the same whichever report comes first', () => {
    const turned = compare(OTHER, ONE).found.map((pair) => pair.split(' ').toReversed().join(' '));
    expect(turned.toSorted()).toEqual(compare(ONE, OTHER).found.toSorted());
  });

  test('are at most forty of one statement, the likest among them', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Lind saw the harbour bridge of quay q${at} on day d${at}.`);
    const { found } = compare(['Lind saw the harbour bridge of quay q57 on day d57.'], lines);
    expect(found).toContain('1 58');
    expect(found.length).toBeLessThanOrEqual(WEIGHTS.candidates);
  });

  test('need more than a word that most statements have', () => {
    const many = (word: string) => Array.from({ length: 70 }, (_, at) => `Karlsvik ${word}${at} ${word}x${at}.`);
    expect(compare(many('q'), many('z')).found).toEqual([]);
  });
});
