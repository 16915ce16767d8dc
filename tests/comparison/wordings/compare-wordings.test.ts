import { describe, expect, test } from 'vitest';
import { type ComparedWordings, compareWordings } from '../../../src/comparison/wordings/compare-wordings.ts';
import { readSpokenWords } from '../../../src/comparison/wordings/read-spoken-words.ts';

const compare = (first: string, second: string) => compareWordings(readSpokenWords(first), readSpokenWords(second));

/** Both wordings in one: `[changed|for this]`, `{cut|}`. */
function draw({ stretches, words }: ComparedWordings): string {
  const join = (side: 0 | 1, [from, to]: readonly [number, number]) =>
    words[side]
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
  return stretches
    .map(({ kind, first, second }) => {
      if (kind === 'same') return join(0, first);
      const both = `${join(0, first)}|${join(1, second)}`;
      return kind === 'cut' ? `{${both}}` : `[${both}]`;
    })
    .join(' ');
}

describe('two wordings are the same', () => {
  test.each([
    ['with a hyphen or without', 'a city-wide ban on state-run trams', 'a city wide ban on state run trams'],
    ['in one word or two', 'health care at the water front', 'healthcare at the waterfront'],
    ['with an ampersand', 'travel & catering', 'travel and catering'],
    ['with points in short forms', 'It’s O.K. in the U.S. now', 'it is OK in the US now'],
    ['with contractions', 'We won’t, can’t and shouldn’t', 'We will not, cannot and should not'],
    ['with what they leave out told by the next word', 'he’s been ill, he’s old', 'he has been ill, he is old'],
    ['with accents', 'a café for the fiancée', 'a cafe for the fiancee'],
    ['in British or American spelling', 'organise the harbour’s colour', 'organize the harbor’s color'],
    ['with a letter in brackets', '[T]he quay is clos[ed]', 'the quay is closed'],
    ['with numbers in words', 'twelve boats, five percent', '12 boats, 5%'],
    ['with titles in short', 'Sen. Lind and the protestors', 'Senator Lind and the protesters'],
    ['with other marks inside', 'the ‘old’ quay — ours', 'The "old" quay, ours'],
  ])('%s', (_, first, second) => {
    expect(compare(first, second)).toMatchObject({ verdict: 'same', edited: false });
  });
});

test('a letter in brackets makes no words behind it an editor’s', () => {
  const bracketed = (text: string) => readSpokenWords(text).flatMap((word) => (word.bracketed ? [word.key] : []));
  expect(bracketed('[T]he quay is clos[ed] to [all] boats')).toEqual(['all']);
  expect(compare('[T]he new quay is shut', 'the quay is shut')).toMatchObject({ verdict: 'altered', edited: false });
});

describe('two wordings are trimmed', () => {
  test.each([
    ['where one is a part of the other', 'We will rebuild the quay', 'rebuild the quay', '{we will|} rebuild the quay'],
    [
      'where the end of one is the beginning of the other',
      'I have friends who cannot believe what they find',
      'Cannot believe what they find. It is absurd',
      '{i have friends who|} can not believe what they find {|it is absurd}',
    ],
    [
      'where each has a sentence that the other lacks before what both have',
      'Nobody came. The quay will stay.',
      'We waited. The quay will stay.',
      '{nobody came|we waited} the quay will stay',
    ],
  ])('%s', (_, first, second, drawn) => {
    const compared = compare(first, second);
    expect([draw(compared), compared.verdict, compared.edited]).toEqual([drawn, 'trimmed', false]);
  });

  test('and edited where dots show the cut', () => {
    expect(compare('We will rebuild the quay', '… rebuild the quay')).toMatchObject({
      verdict: 'trimmed',
      edited: true,
    });
    expect(compare('We will rebuild the quay', 'We will rebuild …')).toMatchObject({
      verdict: 'trimmed',
      edited: true,
    });
  });
});

describe('two wordings are altered', () => {
  test.each([
    ['where a word stands for another', 'our aims and hopes', 'our goals and hopes', 'our [aims|goals] and hopes'],
    ['where a word is left out inside', 'the very old stone quay', 'the old stone quay', 'the [very|] old stone quay'],
    [
      'at an end, as far as the shorter has words',
      'They spoke of a return to silent diplomacy',
      'quiet diplomacy',
      '{they spoke of a return to|} [silent|quiet] diplomacy',
    ],
    [
      'where a common word far away is no counterpart',
      'The harbour, as all of us who live beside it and walk along it know, is a rotten wooden wreck',
      'a rotten iron wreck',
      '{the harbor as all of us who live beside it and walk along it know is|} a rotten [wooden|iron] wreck',
    ],
  ])('%s', (_, first, second, drawn) => {
    const compared = compare(first, second);
    expect([draw(compared), compared.verdict, compared.edited]).toEqual([drawn, 'altered', false]);
  });

  test.each([
    ['dots', 'We will, I promise you, rebuild the quay', 'We will … rebuild the quay'],
    ['dots in brackets', 'We will, I promise you, rebuild the quay', 'We will [...] rebuild the quay'],
    ['a name in brackets', 'She will rebuild the quay', '[Mayor Lind] will rebuild the quay'],
    ['a word put in', 'They met Lind at the quay', 'They met [Ada] Lind at the quay'],
  ])('and edited where %s show it', (_, first, second) => {
    expect(compare(first, second)).toMatchObject({ verdict: 'altered', edited: true });
    expect(compare(second, first)).toMatchObject({ verdict: 'altered', edited: true });
  });

  test('where one ends in dots, whatever the other goes on to', () => {
    expect(
      compare('We will rebuild the quay … This is a start', 'We will rebuild the quay for our children'),
    ).toMatchObject({
      verdict: 'trimmed',
      edited: true,
    });
  });

  test('and not edited where another difference isn’t shown', () => {
    const compared = compare('We will, I promise you, rebuild the quay', 'We will … repair the quay');
    expect(compared).toMatchObject({ verdict: 'altered', edited: false });
  });
});
