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
      'are the same however a verb is joined to its noun',
      'The minister said: “The council’s decided that the harbour is closed.”',
      'The minister said: “The council has decided that the harbour’s closed.”',
      ['same: The council’s decided that the harbour is closed. / The council has decided that the harbour’s closed.'],
    ],
    [
      'are trimmed where one begins with a sentence and the other says something before it',
      'The minister said: “You know, the council ought to sell the old harbour this year.”',
      'The minister said: “Everybody should think of the fishermen. The council ought to sell the old harbour this year.”',
      [
        'trimmed: You know, the council ought to sell the old harbour this year. / Everybody should think of the fishermen. The council ought to sell the old harbour this year.',
      ],
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
      ['paraphrased: a reckless waste of money / a reckless waste of money'],
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

/** What two reports of one sentence about the harbour make of what they quote in it. */
function compareSaid(one: string, other: string): readonly string[] {
  const said = (words: string) => `Minister Ada Lind of Karlsvik said on Monday of the closed harbour: ${words}.`;
  return compareWordings(said(one), said(other));
}

describe('words between marks', () => {
  test.each([
    ['a title of capitalised words', '“Silent Night”', '“Silent Night”', []],
    ['a single capitalised word', '“Nonsense”', '“Nonsense”', ['same: Nonsense / Nonsense']],
    [
      'a sentence that begins with a capital',
      '“Enough is enough”',
      '“Enough is enough”',
      ['same: Enough is enough / Enough is enough'],
    ],
    ['nothing but punctuation', '“…”', '“…”', []],
  ])('that are %s', (_, one, other, expected) => {
    expect(compareSaid(one, other)).toEqual(expected);
  });

  test('are the same, or none, where a single word is held at a distance', () => {
    const so = (words: string) => `The so-called “${words}” of Karlsvik left the harbour of Springfield on Monday.`;
    expect(compareWordings(so('experts'), so('experts'))).toEqual(['same: experts / experts']);
    expect(compareWordings(so('experts'), so('beginners'))).toEqual([]);
  });

  test('are a quotation in a headline too, with the headline’s own words', () => {
    const first = parseReport('Rain fell on Ulm.', {
      id: 'a',
      title: 'Minister Lind: “We will fight” for the harbour',
    });
    const second = parseReport('Minister Lind said “we will fight” for the harbour.', { id: 'b' });
    const [match] = compareReports([first, second]).matches;
    expect(match?.quotations.map(({ wordings }) => [wordings.a?.text, wordings.b?.text])).toEqual([
      ['We will fight', 'we will fight'],
    ]);
  });
});

describe('wordings in statements that say the same', () => {
  test.each([
    [
      'are one where half of the words stand in the other, in their order',
      '“a slow, costly and wet road”',
      '“a slow, costly and dry path”',
      ['altered: a slow, costly and wet road / a slow, costly and dry path'],
    ],
    ['are two where less than half does', '“a slow and wet road”', '“a costly and dry road”', []],
    [
      'are one where nearly all of their common words stand in the other',
      '“it is what it is”',
      '“it is what it was”',
      ['altered: it is what it is / it is what it was'],
    ],
    ['are two where only some common words do', '“it is over there”', '“it was about that”', []],
    [
      'are one where four words that are more than common stand side by side',
      '“Karlsvik harbour bridge workers deserve more than promises, speeches, ribbons, dinners and toasts”',
      '“Karlsvik harbour bridge workers lost ferries, jobs, houses, boats, trains, schools and doctors”',
      [
        'altered: Karlsvik harbour bridge workers deserve more than promises, speeches, ribbons, dinners and toasts / Karlsvik harbour bridge workers lost ferries, jobs, houses, boats, trains, schools and doctors',
      ],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(compareSaid(one, other)).toEqual(expected);
  });

  test('are not paraphrased by words beside the marks where marks stand in both', () => {
    expect(
      compareSaid(
        '“we will not close the harbour”',
        '“we will not close the harbour”, and they did not close the harbour',
      ),
    ).toEqual(['same: we will not close the harbour / we will not close the harbour']);
  });

  test('link them once, by more than the wording', () => {
    const said = 'Minister Ada Lind of Karlsvik said of the harbour: “We will never close it.”';
    const [match] = compareReports([parseReport(said, { id: 'a' }), parseReport(said, { id: 'b' })]).matches;
    expect(match?.links).toHaveLength(1);
    expect(match?.links[0]?.parts).not.toHaveProperty('utterance');
  });
});

describe('a quotation without marks in the other report', () => {
  const told = (one: string, other: string) =>
    compareWordings(
      `The minister of Karlsvik said the harbour plan was ${one}.`,
      `The minister of Karlsvik said the harbour plan was ${other}.`,
    );

  test.each([
    ['needs two words at least', '“reckless”', 'reckless', []],
    ['may be two words', '“reckless waste”', 'reckless waste', ['paraphrased: reckless waste / reckless waste']],
    ['needs most of its words', '“a reckless, costly, dangerous waste of public money”', 'a waste of money', []],
    [
      'need not have all',
      '“a reckless, costly, dangerous waste of public money”',
      'a costly and dangerous waste of money',
      ['paraphrased: a reckless, costly, dangerous waste of public money / a costly and dangerous waste of money'],
    ],
    [
      'keeps the “never” that it begins with',
      '“never a reckless waste of money”',
      'never a reckless waste of money',
      ['paraphrased: never a reckless waste of money / never a reckless waste of money'],
    ],
    [
      'is looked for beside what the other quotes',
      '“a reckless waste of money”',
      'a “mistake” and a reckless waste of money',
      ['paraphrased: a reckless waste of money / a reckless waste of money'],
    ],
    [
      'is looked for before what the other quotes',
      '“a reckless waste of money”',
      'a reckless waste of money and a “mistake”',
      ['paraphrased: a reckless waste of money / a reckless waste of money'],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(told(one, other)).toEqual(expected);
    expect(told(other, one)).toEqual(expected.map((pair) => pair.replace(/: (.*) \/ (.*)/, ': $2 / $1')));
  });
});

describe('wordings in statements that say other things', () => {
  const FIRST = (words: string) => `Fishermen came to the hall early.\n\n“${words}”, one shouted at the podium.`;
  const SECOND = (words: string) => `Reporters were kept outside all day. A leaflet quoted a captain: “${words}”.`;

  test.each([
    ['are one where two telling words are all of one', 'rotten herring', 'it is rotten herring, sir', 1],
    ['are not one where a single word is all of one', 'herring', 'they brought herring, sir', 0],
    [
      'are not one where one has less than half of the other',
      'the old harbour bridge will stay shut for good',
      'they say the old harbour bridge fell down in rain, snow, storm and hail',
      0,
    ],
    ['are not one for a run of common words', 'it is what it is for fishermen', 'it is what it is for reporters', 0],
    [
      'are one where a run of four and half of the words agree',
      'the old harbour bridge stays shut',
      'the old harbour bridge stays open',
      1,
    ],
  ])('%s', (_, one, other, pairs) => {
    expect(compareWordings(FIRST(one), SECOND(other))).toHaveLength(pairs);
  });

  const linkBy = (words: string) => {
    const texts = [
      `Fishermen came early to the crowded hall, where one of them shouted “it was ${words}” at the podium.`,
      `Reporters were kept outside all day, though a leaflet by a captain that was handed round spoke of “${words}”.`,
    ];
    return compareReports(texts.map((text, at) => parseReport(text, { id: `report-${at}` }))).matches[0];
  };

  test('link them surely, by nothing else', () => {
    expect(linkBy('rotten herring from Karlsvik')).toMatchObject({
      relation: 'rewritten',
      links: [{ score: 0.89, certainty: 'sure', parts: { utterance: 1 } }],
    });
  });

  test('link them perhaps where they are but a phrase', () => {
    expect(linkBy('rotten herring')).toMatchObject({ relation: 'rewritten', links: [{ certainty: 'perhaps' }] });
  });
});

describe('a quotation that its speaker interrupts', () => {
  test.each([
    ['in a sentence', '“The old mill has fed us,” Ada Lind said, “and it will feed us again.”'],
    ['between two sentences', '“The old mill has fed us, and it will feed us,” Ada Lind said. “Again.”'],
  ])('%s is the same as one that runs on', (_, text) => {
    const whole = text.replace(/,” Ada Lind said, “/, ' ').replace(/,” Ada Lind said\. “/, '. ');
    const quotations = compareReports(
      [text, whole.replace(/”$/, ',” Ada Lind said.')].map((body, place) =>
        parseReport(body, { id: 'ab'[place] ?? '' }),
      ),
    ).matches.flatMap((match) => match.quotations);
    expect(quotations.map(({ verdict, readings }) => [verdict, readings.length])).toEqual([['same', 1]]);
  });

  test('is trimmed, not altered, where words are left out behind the interruption', () => {
    const [one, other] = compareWordings(
      '“The old mill has fed us,” Ada Lind said, “and it will feed our children too.”',
      '“The old mill has fed us, thanks to the river, and it will feed our children too,” Ada Lind said.',
    );
    expect([one?.slice(0, 8), other]).toEqual(['trimmed:', undefined]);
  });
});

describe('who speaks', () => {
  const FIRST = 'Rain fell on Ulm all day long.\n\n“I will not resign,” said Ada Lind.';
  test('makes a pair of short quotations whose statements say other things', () => {
    expect(
      compareWordings(FIRST, 'The council of Karlsvik met in the town hall.\n\n“I will not resign,” said Lind.'),
    ).toEqual(['same: I will not resign, / I will not resign,']);
    expect(
      compareWordings(FIRST, 'The council of Karlsvik met in the town hall.\n\n“I will not resign,” said Bo Berg.'),
    ).toEqual([]);
  });

  test('keeps a phrase apart that two named people use', () => {
    const said = (speaker: string, words: string) => `“${words},” said ${speaker} of the closed harbour on Monday.`;
    expect(
      compareWordings(
        said('Ada Lind', 'I think it shows they are on the wrong side of history'),
        said('Bo Berg', 'These people waste our taxes. They are on the wrong side of history'),
      ),
    ).toEqual([]);
  });
});

describe('a cut', () => {
  const lostOf = (full: string, cut: string) =>
    compareReports(
      [full, cut].map((words, place) =>
        parseReport(`Minister Ada Lind of Karlsvik said on Monday of the harbour: ${words}`, { id: 'ab'[place] ?? '' }),
      ),
    ).matches.flatMap(({ quotations }) => quotations.map(({ lost }) => lost));

  test.each([
    [
      'loses a negation',
      '“I do not think that we should close the harbour.”',
      '“We should close the harbour.”',
      'negation',
    ],
    [
      'loses it behind dots',
      '“We should not close the old harbour.”',
      '“We should … close the old harbour.”',
      'negation',
    ],
    ['loses a condition', '“If the storms end, we can open the harbour.”', '“We can open the harbour.”', 'condition'],
    ['loses one behind', '“We can open the harbour if the storms end.”', '“We can open the harbour.”', 'condition'],
    ['loses neither', '“I do think that we should close the harbour.”', '“We should close the harbour.”', null],
    [
      'loses no negation of another clause',
      '“It is not easy, but we should close the harbour.”',
      '“We should close the harbour.”',
      null,
    ],
    [
      'loses none that is told beside the marks',
      '“I do not think that we should close the harbour.”',
      'she did not think that “we should close the harbour.”',
      null,
    ],
    [
      'loses none with a sentence',
      '“I will not go. We should close the harbour.”',
      '“We should close the harbour.”',
      null,
    ],
  ])('%s', (_, full, cut, lost) => {
    expect(lostOf(full, cut)).toEqual([lost]);
    expect(lostOf(cut, full)).toEqual([lost]);
  });
});
