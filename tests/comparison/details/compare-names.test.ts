import { describe, expect, test } from 'vitest';
import { hasSameFrame, isMisprint, isSameName } from '../../../src/comparison/details/compare-names.ts';

/** What a rule says of two names in either order. */
const both = (rule: (one: string, other: string) => boolean, one: string, other: string) => [
  rule(one, other),
  rule(other, one),
];

describe('two names', () => {
  test.each([
    ['Ada Lind', 'Lind'],
    ['Lind’s', 'Lind'],
    ['the Guild', 'Guild'],
    ['J. Lund', 'John Lund'],
    ['Zack Lund', 'Zachary Lund'],
    ['Dan Lund', 'Daniel Lund'],
    ['British', 'U.K.'],
    ['Betty Oster', 'Bettina Oster'],
    ['Veldenia', 'Veldenian'],
    ['Vel-Dorn', 'Vel Dorn'],
    ['Vel’da', 'Velda'],
    ['Løkken', 'Lokken'],
    ['Skałkov', 'Skalkov'],
    ['Vedđar', 'Veddar'],
    ['Særlund', 'Saerlund'],
    ['Straßau', 'Strassau'],
    ['Malmér', 'Malmer'],
    ['Zoë Lund', 'Zoe Lund'],
    ['K.H.G.', 'Karlsvik Harbour Guild'],
    ['@AdaLund', 'Ada Lund'],
    ['Vldn.', 'Veldenau'],
  ])('are one where one is a form of the other: %s and %s', (one, other) => {
    expect(both(isSameName, one, other)).toEqual([true, true]);
  });

  test.each([
    ['Ada Lind', 'Ada Lund'],
    ['Karlsvik Guild', 'Velden Guild'],
    ['Harris', 'Harrison'],
    ['Ldn.', 'Veldenau'],
    ['Vndl.', 'Veldenau'],
    ['Vnn.', 'Veldenau'],
    ['Vldnu', 'Veldenau'],
    ['Vdor', 'Veldor'],
    ['Karl Oster', 'Karn Oster'],
    ['K.G.H.', 'Karlsvik Harbour Guild'],
    ['The', 'Lind'],
    ['Bob Oster', 'Bernard Oster'],
  ])('are two where a word is another: %s and %s', (one, other) => {
    expect(both(isSameName, one, other)).toEqual([false, false]);
  });

  test.each([
    ['another letter', 'Lawrow', 'Lawrov'],
    ['a letter left out', 'Westholm', 'Westhom'],
    ['two letters exchanged', 'Lindqvist', 'Lindqvits'],
    ['a letter of a short name beside another', 'Ada Lind', 'Ada Lund'],
    ['two slips in a long name', 'Zelenskaja', 'Zelenzkaya'],
    ['a letter, whosever something is', 'Lawrow’s', 'Lawrov'],
    ['a slip in each word', 'Ada Bresck', 'Adda Bresk'],
  ])('look misprinted by %s: %s and %s', (_, one, other) => {
    expect(both(isMisprint, one, other)).toEqual([true, true]);
  });

  test.each([
    ['nothing', 'Lawrow', 'Lawrow'],
    ['the first letter', 'Bawrow', 'Lawrow'],
    ['a letter of a short name alone', 'Lind', 'Lund'],
    ['a letter of a tiny word', 'Al Oster', 'Ax Oster'],
    ['two letters of a short name', 'Lavrov', 'Larsov'],
    ['a figure', 'Gate Q7712', 'Gate Q7713'],
    ['the ending', 'Confederate', 'Confederacy'],
    ['a form of the word', 'Veldenia', 'Veldenian'],
    ['a word more', 'Hanna Lindqvist', 'Hanna Lindqvits Oster'],
    ['another word besides', 'Ada Lindqvist', 'Bea Lindqvits'],
    ['a letter and two that are exchanged', 'Lavrov', 'Lamorv'],
    ['four letters', 'Zelenskaja', 'Zalanzkaya'],
    ['a name of a network', '@AdaLindqvist', 'AdaLindqvits'],
    ['a word in another place', 'Karl Lavrov', 'Sergey Lavrov'],
  ])('are no misprints where they differ by %s: %s and %s', (_, one, other) => {
    expect(both(isMisprint, one, other)).toEqual([false, false]);
  });

  test('share a frame where one word of several is another', () => {
    expect(hasSameFrame('Team Alpha', 'Team Beta')).toBe(true);
    expect(hasSameFrame('Team Alpha', 'Club Beta')).toBe(false);
    expect(hasSameFrame('Team Alpha', 'Team Alpha')).toBe(false);
    expect(hasSameFrame('Team Alpha', 'Team Alpha Two')).toBe(false);
    expect(hasSameFrame('Alpha', 'Beta')).toBe(false);
    expect(hasSameFrame('The Alpha', 'The Beta')).toBe(false);
    expect(hasSameFrame('Team Alpha Karlsvik', 'Team Beta Karlsvik')).toBe(true);
    expect(hasSameFrame('Team Alpha', 'Team Beta Two')).toBe(false);
  });
});
