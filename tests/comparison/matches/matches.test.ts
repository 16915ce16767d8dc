import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findDifferences } from '../../../src/comparison/differences/find-differences.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { linkByEngine, readGoldPairs, tallyLinks, tallyQuotations } from '../../gold/comparison-gold.ts';

const compare = (...bodies: readonly string[]) =>
  compareReports(bodies.map((body, index) => parseReport(body, { id: `r${index}` })));

describe('matches', () => {
  test('hold together what one report says in one sentence and the other in two', () => {
    const { matches } = compare(
      'The council of Fairmont approved a stadium for the Rams and the mayor promised that no library will be closed.\n\nRain fell.',
      'The council of Fairmont approved a stadium for the Rams.\n\nThe mayor promised that no library will be closed.',
    );
    expect(matches.map(({ statements }) => Object.values(statements).map(({ length }) => length))).toEqual([[1, 2]]);
  });

  test.each([
    ['another team', 'Team Alpha lost 3–1.', 'Team Beta lost 3–1.', ['Alpha', 'Beta']],
    [
      'another number',
      'The fire killed 12 people in Karlsvik.',
      'The fire killed 21 people in Karlsvik.',
      ['12', '21'],
    ],
    ['a negation', 'The minister will resign on Monday.', 'The minister will not resign on Monday.', ['not']],
  ])('of look-alikes show %s as what differs', (_, first, second, expected) => {
    const { matches, reports } = compare(first, second);
    const marked = matches.flatMap((match) =>
      Object.entries(findDifferences(match, reports)).flatMap(([id, spans]) => {
        const text =
          reports.flatMap(({ statements }) => statements).find((statement) => statement.id === id)?.text ?? '';
        return spans.map(({ start, end }) => text.slice(start, end));
      }),
    );
    expect(matches.map(({ relation }) => relation)).toEqual(['reworded']);
    expect(marked).toEqual(expected);
  });

  test('are never sure where two statements quote other words of one speaker at one place', () => {
    const told = (words: string) =>
      `“${words},” the guild's president Ada Lind told a cheering crowd at the old gates of Karlsvik.`;
    const certaintyOf = (one: string, other: string) =>
      compareReports([one, other].map((text, place) => parseReport(text, { id: 'ab'[place] ?? '' }))).matches.map(
        ({ certainty }) => certainty,
      );
    expect(certaintyOf(told('We will not sell the boats'), told('Nobody asked the divers'))).toEqual(['perhaps']);
    expect(certaintyOf(told('We will not sell the boats'), told('We will not sell those boats'))).toEqual(['sure']);
  });

  test('are never sure between lines of two series, unless they are the same', () => {
    const caption = (number: number, words: string) =>
      `Show picture ${number} of 12: The regatta of Karlsvik, ${words}.`;
    const series = (from: number, ...all: readonly string[]) =>
      parseReport(all.map((words, at) => caption(from + at, words)).join('\n\n'), { id: `from${from}` });
    const { matches } = compareReports([
      series(1, 'a captain waves from his boat', 'two divers wait on the old quay', 'the crowd cheers'),
      series(7, 'a captain rests on his boat', 'two divers sleep on the old quay', 'the crowd sings'),
    ]);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter(({ certainty }) => certainty === 'sure')).toEqual([]);
  });

  test('leave a short plain statement alone where nothing but common words is alike', () => {
    const { matches } = compare(
      'The mayor spoke. That is not all.',
      'Fishermen went out at night. It was not all of them.',
    );
    expect(matches).toEqual([]);
  });

  test('leave a headline of one word alone, unless the other is the same word', () => {
    const linked = (first: string, second: string) => {
      const [title = '', body = ''] = first.split(' | ');
      const reports = [parseReport(body, { id: 'a', title }), parseReport(second, { id: 'b' })];
      return compareReports(reports).matches.map(({ statements }) => Object.values(statements).flat().length);
    };
    expect(linked('Rain | Thunder came.', 'For three days in July rain fell on Ulm.')).toEqual([]);
    expect(linked('Rain | Thunder came.', 'Rain!')).toEqual([2]);
  });

  test('say why two statements are linked', () => {
    const [match] = compare(
      'Ada Lind opened the harbour bridge in Karlsvik on Monday.\n\nRain fell.',
      'The harbour bridge in Karlsvik was opened by Ada Lind.\n\nSnow melts.',
    ).matches;
    const parts = match?.links[0]?.parts ?? {};
    expect(Object.values(parts).every((part) => part >= 0 && part <= 1)).toBe(true);
    expect(parts.words).toBeGreaterThan(0.5);
    expect(parts.rareWords).toBe(1);
  });

  test('of twenty reports lack those that don’t have the statement', () => {
    const say = (index: number) => `Witness number w${index} spoke of q${index} and z${index} in court.`;
    const bodies = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? `The judge adjourned the hearing in Karlsvik until Friday.\n\n${say(index)}` : say(index),
    );
    const { matches, only } = compare(...bodies);
    expect(
      matches.filter(({ relation }) => relation === 'same').map(({ statements }) => Object.keys(statements).length),
    ).toEqual([10]);
    expect(only.r1?.length).toBeLessThanOrEqual(1);
  });
});

describe('on the labelled reports', () => {
  const pairs = readGoldPairs();

  test('most links are right and most that are there are found', () => {
    const tallies = pairs.map((pair) => tallyLinks(pair, linkByEngine(pair)));
    const sum = (count: 'right' | 'wrong' | 'missed') => tallies.reduce((total, tally) => total + tally[count], 0);
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThan(0.85);
    expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThan(0.75);
  });

  test('every quotation gets its verdict, and one pair at most is spurious', () => {
    const tallies = pairs.map(tallyQuotations);
    expect(tallies.reduce((total, { missed }) => total + missed, 0)).toBe(0);
    expect(tallies.reduce((total, { wrong }) => total + wrong, 0)).toBeLessThanOrEqual(1);
  });
});

test('furniture of the page is nothing that one report alone has', () => {
  const reports = ['It rained in Varnow.\n\nStory continues below', 'It rained in Varnow.\n\nHorses ran.'].map(
    (text, place) => parseReport(text, { id: 'ab'.charAt(place) }),
  );
  expect(Object.values(compareReports(reports).only).map((ids) => ids.length)).toEqual([0, 1]);
});
