import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const IDS = 'abcdefghijklmnopqrst';

/** The utterances that reports share, as `verdict: words A B · words C`; those told without marks in brackets. */
function listUtterances(bodies: readonly string[]): readonly string[] {
  return compareReports(bodies.map((body, place) => parseReport(body, { id: IDS[place] ?? '' }))).matches.flatMap(
    ({ quotations }) =>
      quotations.map(({ verdict, readings }) => {
        const told = readings.map(({ reports, wordings, quoted }) => {
          const text = Object.values(wordings)[0]?.text.replace(/[.,]$/, '') ?? '';
          return `${quoted ? text : `(${text})`} ${reports.join('')}`;
        });
        return `${verdict}: ${told.join(' · ')}`;
      }),
  );
}

const said = (words: string) => `Mayor Ada Lind of Karlsvik told the council on Monday: “${words}.”`;
const [GATES, DOORS, WINDOWS] = ['gates', 'doors', 'windows'].map((word) =>
  said(`We shut the old ${word} of the harbour for good`),
) as [string, string, string];

describe('an utterance that many reports have', () => {
  test.each([
    [
      'two against two',
      [GATES, DOORS, GATES, DOORS],
      'altered: We shut the old gates of the harbour for good ac · We shut the old doors of the harbour for good bd',
    ],
    [
      'three against one',
      [GATES, GATES, DOORS, GATES],
      'altered: We shut the old gates of the harbour for good abd · We shut the old doors of the harbour for good c',
    ],
    [
      'one against nine',
      Array.from({ length: 10 }, (_, place) => (place === 4 ? DOORS : GATES)),
      'altered: We shut the old gates of the harbour for good abcdfghij · We shut the old doors of the harbour for good e',
    ],
    [
      'three ways',
      [GATES, WINDOWS, DOORS],
      'altered: We shut the old gates of the harbour for good a · We shut the old windows of the harbour for good b · We shut the old doors of the harbour for good c',
    ],
  ])('stands once, %s', (_, bodies, expected) => {
    expect(listUtterances(bodies)).toEqual([expected]);
  });

  test('stands once though twenty reports have it in three wordings', () => {
    const bodies = Array.from(IDS, (_, place) => [GATES, DOORS, WINDOWS][place % 3] ?? '');
    const [only, ...others] = listUtterances(bodies);
    expect(others).toEqual([]);
    expect(only?.split(' · ')).toHaveLength(3);
  });

  test('stands once where every report lets its speaker interrupt it with the end of a sentence', () => {
    const told = (end: string) =>
      `“We will not open the old gates of the harbour,” Ada Lind told the council. “I know what ${end}.”\n\nRain fell on Karlsvik.`;
    const part = '“We will not open the old gates of the harbour,” said Ada Lind.\n\nSnow fell on Karlsvik.';
    const bodies = [told('it means for the divers'), told('this means for the divers'), part];
    const [only, ...others] = listUtterances(bodies);
    expect(others).toEqual([]);
    expect(only).toBe(
      'altered: We will not open the old gates of the harbour,” Ada Lind told the council. “I know what it means for the divers a' +
        ' · We will not open the old gates of the harbour,” Ada Lind told the council. “I know what this means for the divers b' +
        ' · We will not open the old gates of the harbour c',
    );
  });

  test('may be a single word, where the statements that quote it say the same', () => {
    const rated = (word: string) => `A list of the harbour office of Karlsvik rates eleven old bridges as “${word}”.`;
    const other = 'A baker called the bread of his rival “poor”.';
    expect(listUtterances([rated('poor'), `${rated('poor')}\n\n${other}`])).toEqual(['same: poor ab']);
    expect(listUtterances([rated('poor'), rated('critical')])).toEqual([]);
  });

  test('has a reading of those that tell it without marks', () => {
    const told =
      'Mayor Ada Lind of Karlsvik told the council on Monday that they shut the old gates of the harbour for good.';
    expect(listUtterances([GATES, told, GATES])).toEqual([
      'paraphrased: We shut the old gates of the harbour for good ac · (shut the old gates of the harbour for good) b',
    ]);
  });

  test('has a long wording in one and its two halves in another', () => {
    const halves =
      'Mayor Ada Lind of Karlsvik said on Monday that they “shut the old gates” of the harbour, and that they did so “for good and all, in the name of the council”.';
    expect(
      listUtterances([
        said('We shut the old gates of the harbour for good and all, in the name of the council'),
        halves,
      ]),
    ).toEqual([
      'trimmed: We shut the old gates of the harbour for good and all, in the name of the council a · for good and all, in the name of the council b · shut the old gates b',
    ]);
  });

  test('has what a report tells twice once, or as a reading of its own where the words are others', () => {
    const twice = `${GATES}\n\nNobody in the hall spoke. “We shut the old gates of the harbour for good,” Mayor Ada Lind repeated.`;
    const [quotation] = compareReports(
      [twice, GATES].map((body, place) => parseReport(body, { id: IDS[place] ?? '' })),
    ).matches.flatMap(({ quotations }) => quotations);
    expect(quotation?.readings.map(({ reports, repeats }) => [reports.join(''), repeats.length])).toEqual([['ab', 1]]);
  });

  test('is the same in whatever order the reports come', () => {
    const parse = (bodies: readonly (readonly [string, string])[]) =>
      compareReports(bodies.map(([id, body]) => parseReport(body, { id })))
        .matches.flatMap(({ quotations }) => quotations)
        .map(({ verdict, readings }) => [verdict, readings.map(({ reports }) => reports.toSorted().join('')).sort()]);
    const bodies = [GATES, WINDOWS, DOORS, GATES].map((body, place) => [IDS[place] ?? '', body] as const);
    expect(parse(bodies.toReversed())).toEqual(parse(bodies));
  });
});
