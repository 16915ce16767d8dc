import { describe, expect, test } from 'vitest';
import { measureLikeness } from '../../../src/comparison/likeness/measure-likeness.ts';
import { profileStatements } from '../../../src/comparison/likeness/profile-statements.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** How alike the first statements of two reports are; a headline stands before a bar. */
function compare(...texts: readonly [string, string]) {
  const reports = texts.map((text, index) => {
    const [body = '', title] = text.split(' | ').toReversed();
    return parseReport(body, { id: `r${index}`, title });
  });
  const profiles = profileStatements(reports);
  const [one, other] = profiles.reports.map(([first]) => first);
  if (one === undefined || other === undefined) throw new Error('Expected a statement in each report.');
  return measureLikeness(one, other, profiles);
}

describe('two statements', () => {
  test('contain one another by the shorter, and cover one another by the longer', () => {
    const whole = compare(
      'Fishermen mended nets in Karlsvik.',
      'Fishermen mended nets in Karlsvik while sailors painted ferries, bridges, houses and harbours.',
    );
    expect(whole.containment).toBe(1);
    expect(whole.coverage).toBeLessThan(0.6);
  });

  test('contain little of one another where a word or two are all that one has', () => {
    expect(compare('Fishermen came.', 'Fishermen mended nets in Karlsvik.').containment).toBeLessThan(0.5);
  });

  test.each([
    ['quote the same words', '“The old nets were rotten,” Lee said.', '“Old nets were rotten,” a captain said.', 1],
    ['quote other words', '“The old nets were rotten,” Lee said.', '“Ferries burn at night,” a captain said.', 0],
    ['quote nothing', 'The old nets were rotten.', 'The old nets were rotten, too.', 0],
    [
      'have the same words, in one of them unquoted',
      '“The old nets were rotten,” he said.',
      'Old nets were rotten.',
      0,
    ],
  ])('that %s have that share of quoted words', (_, one, other, share) => {
    expect(compare(one, other).quotedWords > 0.5 ? 1 : 0).toBe(share);
  });

  test('that quote one short phrase have only some in common', () => {
    expect(compare('They spoke of “rotten nets”.', 'Some found “rotten nets” there.').quotedWords).toBe(0.5);
  });

  test.each([
    ['the same name', 'Ada Lind said rain fell.', 'Snow fell, Lind said.', 1],
    ['another name', 'Ada Lind said rain fell.', 'Snow fell, Tom Gray said.', 0],
    ['nobody', 'Rain fell.', 'Snow fell.', 0],
    ['a pronoun', 'He said rain fell.', 'He said snow fell.', 0],
  ])('attributed to %s have a speaker in common or not', (_, one, other, same) => {
    expect(compare(one, other).sameSpeaker).toBe(same);
  });

  test('are told by whether they are headlines', () => {
    const kinds = ({ bothHeadlines, oneHeadline }: ReturnType<typeof compare>) => [bothHeadlines, oneHeadline];
    expect(kinds(compare('Rain fell | Snow.', 'Rain fell | Snow.'))).toEqual([1, 0]);
    expect(kinds(compare('Rain fell | Snow.', 'Rain fell.'))).toEqual([0, 1]);
    expect(kinds(compare('Rain fell.', 'Rain fell.'))).toEqual([0, 0]);
  });
});
