import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

function compareWordings(first: string, second: string): readonly string[] {
  const reports = [parseReport(first, { id: 'a' }), parseReport(second, { id: 'b' })];
  return compareReports(reports)
    .matches.flatMap(({ quotations }) => quotations)
    .map(({ verdict, wordings }) => `${verdict}: ${wordings.a?.text} / ${wordings.b?.text}`);
}

describe('two wordings of one utterance', () => {
  test.each([
    [
      'are the same whatever their case, punctuation and marks',
      'The minister said: “We will not close the harbour, ever.”',
      'The minister said "we will not close the harbour ever" on Monday.',
      ['same: We will not close the harbour, ever. / we will not close the harbour ever'],
    ],
    [
      'are trimmed where one is a part of the other',
      'The minister said that “we will not close the harbour before the winter”.',
      'The minister said the government “will not close the harbour”.',
      ['trimmed: we will not close the harbour before the winter / will not close the harbour'],
    ],
    [
      'are altered where words inside the marks differ',
      'The ministry spoke of its “aims and objectives” in the harbour dispute.',
      'The ministry spoke of its “goals and objectives” in the harbour dispute.',
      ['altered: aims and objectives / goals and objectives'],
    ],
    [
      'are paraphrased where only one has marks',
      'The minister said the harbour plan was “a reckless waste of money”.',
      'The minister said the harbour plan was a reckless waste of money.',
      ['paraphrased: a reckless waste of money / reckless waste of money'],
    ],
    [
      'are found where the statements around them say other things',
      'Fishermen came to the hall early.\n\n“The old quay has fed this town for two hundred years,” one shouted at the podium.',
      'Reporters were kept outside the building all day. A leaflet quoted a captain: “This quay has fed this town for two hundred years.”',
      [
        'altered: The old quay has fed this town for two hundred years, / This quay has fed this town for two hundred years.',
      ],
    ],
    [
      'are one also where one runs over several sentences',
      '“We have waited long enough. The quay must reopen before the summer,” said Ada Lind of the fishermen’s union.',
      'Ada Lind of the fishermen’s union said “the quay must reopen before the summer”.',
      [
        'trimmed: We have waited long enough. The quay must reopen before the summer, / the quay must reopen before the summer',
      ],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(compareWordings(first, second)).toEqual(expected);
  });

  test('are no pair where they share only a stock phrase', () => {
    expect(
      compareWordings(
        'Ada Lind said: “At the end of the day, fishermen pay the bill for this.”',
        'The mayor said: “At the end of the day, nobody wants an empty harbour.”',
      ),
    ).toEqual([]);
  });
});
