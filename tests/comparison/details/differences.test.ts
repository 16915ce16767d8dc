import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import type { DetailMatch } from '../../../src/report/comparison.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

interface Told {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

function compareDetails(...told: readonly (string | Told)[]): readonly DetailMatch[] {
  const reports = told.map((own, place) => {
    const { text, ...options } = typeof own === 'string' ? { text: own } : own;
    return parseReport(text, { id: 'abcdefghij'[place] ?? '', ...options });
  });
  return compareReports(reports).matches.flatMap(({ details }) => details);
}

/** What differs, as `300 ab | 200 c`. */
function listDiffering(...told: readonly (string | Told)[]): readonly string[] {
  return compareDetails(...told)
    .filter(({ differs }) => differs)
    .map(({ readings }) => readings.map(({ value, reports }) => `${value} ${reports.join('')}`).join(' | '));
}

describe('one stands for the other', () => {
  test.each([
    ['The storm struck Westholm before dawn on Sunday.', 'The storm struck Westhelm before dawn on Sunday.'],
    [
      'The clerk Joan Bresk opened the vault for the divers.',
      'The clerk Joanne Bresk, 40, sold the boats of the divers.',
      'no',
    ],
    [
      'The clerk Hans Bresck opened the vault for the divers.',
      'The clerk Hanns Bresk opened the vault for the divers.',
    ],
    ['The fund lost $2.4 billion in a single quarter.', 'The fund lost $2.5 billion in a single quarter.'],
    ['The company paid $412,000 to a clerk.', 'The company paid $418,300 to a clerk.'],
    ['Traffic backed up four miles on the coastal road.', 'On the coastal road traffic backed up for six miles.'],
    [
      'Traffic backed up for four miles on Route 9 in the morning, police said.',
      'Cars stood for six miles on Route 9 in the morning, police said.',
    ],
    ['Guards stopped two men at Gate 2 on Monday morning.', 'Guards stopped four men at Gate 2 on Monday morning.'],
    ['The closure of the pier will last six weeks.', 'The closure of the pier will last six months.'],
    ['The blast in Velden killed 12 people.', 'In Velden 21 people were killed by the blast.'],
    ['Police arrested two men who tried to block a lorry.', 'Police arrested four men who tried to block a lorry.'],
    [
      'Each day of the strike costs the economy about $65 million, the chamber said.',
      'The strike costs the economy $100 million a day, bankers warned.',
    ],
    ['The council meets at 5 p.m. in the old town hall.', 'The council meets at 6 p.m. in the old town hall.'],
    ['The council sold the old pier on May 3 to a sailor.', 'The council sold the old pier on May 5 to a sailor.'],
    ['Some 5 percent of the voters stayed at home.', 'Some 8 percent of the voters stayed at home.'],
  ])('%s / %s', (one, other, expected = 'yes') => {
    expect(listDiffering(one, other)).toHaveLength(expected === 'yes' ? 1 : 0);
  });
});

describe('both may be true:', () => {
  test.each([
    ['About 2,000 people marched through Velden on Sunday.', 'On Sunday 1,970 people marched through Velden.'],
    ['Nearly 300 boats left the harbour of Velden.', 'In all 290 boats left the harbour of Velden.'],
    ['More than 40 boats left the harbour of Velden.', 'In all 52 boats left the harbour of Velden.'],
    ['The repairs of the pier cost $2.4 billion.', 'The repairs of the pier cost $2.38 billion.'],
    ['A dozen boats left the harbour of Velden.', 'The 12 boats left the harbour of Velden.'],
    ['The trial of the captain took 18 months.', 'The trial of the captain took a year and a half.'],
    ['The trial of the captain took two weeks.', 'The trial of the captain took 14 days.'],
    ['The council meets at 5 p.m. in the town hall.', 'The council meets at 5 p.m. EDT in the town hall.'],
    ['A tanker sank off Velden in December 2016.', 'A tanker sank off Velden on Dec. 25, 2016.'],
    ['The council of Velden met Russia over the pier.', 'The council of Velden met Russian envoys over the pier.'],
    ['Zack Lund sold the pier of Velden to a sailor.', 'Zachary Lund sold the pier of Velden to a sailor.'],
    ['The U.S. sold the pier of Velden to a sailor.', 'The United States sold the pier of Velden to a sailor.'],
    ['Former Rep. Daniel Lund sold the old pier.', 'Mr. Lund sold the old pier.'],
    [
      'More than a dozen sailors died when the pier of Velden fell.',
      'At least 18 sailors died when the pier of Velden fell.',
    ],
    [
      'The captain was pronounced dead at 10:52 p.m. in Velden.',
      'The captain was pronounced dead around 10:50 p.m. in Velden.',
    ],
    ['Sailors left the port of Vel’da before the storm.', 'Sailors left the port of Velda before the storm.'],
    ['In all 60 boats left the harbour of Velden.', 'In all 50-60 boats left the harbour of Velden.'],
    ['The council of Velden met Somali envoys.', 'The council of Velden met Somalia envoys.'],
    ['A lorry fell off the pier in Velden, La.', 'A lorry fell off the pier in Velden, Louisiana.'],
    ['Lars Løkken sold the pier of Velden to a sailor.', 'Lars Lokken sold the pier of Velden to a sailor.'],
    ['On Friday, wrote @AdaLund, the pier was sold.', 'On Friday, wrote Ada Lund, the pier was sold.'],
  ])('%s / %s', (one, other) => {
    expect(listDiffering(one, other)).toEqual([]);
  });

  test.each([
    ['last week', 'on Thursday', '2024-03-18'],
    ['on Friday', 'on Friday', '2024-03-21'],
    ['yesterday', 'on Sunday', '2024-03-18'],
  ])('%s and %s, where the reports tell their days', (one, other, published) => {
    const sold = (when: string, day: string) => ({
      text: `The council sold the old pier ${when} in a private ceremony.`,
      published: day,
    });
    expect(listDiffering(sold(one, '2024-03-18'), sold(other, published))).toEqual([]);
  });

  test('a day that the reports’ own days tell apart is flagged', () => {
    const sold = (when: string) => ({
      text: `The council sold the old pier ${when} in Velden.`,
      published: '2024-03-18',
    });
    expect(listDiffering(sold('yesterday'), sold('on Thursday'))).toEqual(['2024-03-17 a | 2024-03-14 b']);
  });
});

describe('of two things', () => {
  test.each([
    [
      'The clerk spent $4,272 on a cruise, $2,306 at a fair and $5,687 at the Hollow Springs spa.',
      'The clerk used the money for a $466 dinner and a $5,688 stay at a lodge near the Hollow mill.',
    ],
    [
      'An aide apologized on Friday for a post that mocked the twins of the captain.',
      'An aide resigned on Monday after her post that mocked the twins of the captain spread.',
    ],
    [
      'The two sailors should learn some manners, wrote Ada Lund for the captain.',
      'Ada Lund wrote that the sailors, aged 16 and 13, should learn some manners.',
    ],
    [
      'The margin of error is 5.5 points for voters of the Reds in Velden.',
      'The margin of error is 5.8 points for voters of the Greens in Velden.',
    ],
    [
      'Three timid judges of the court in Velden opposed the ban on ferries.',
      'The ban on ferries was lifted by 6 judges of the court in Velden.',
    ],
    [
      'With most votes counted, Lund led Bresk by just under 2,000 votes in Velden.',
      'Most votes counted in Velden showed Lund with 155,040 votes.',
    ],
    [
      'Reporters Ada Lund and Bea Bresk and an agency contributed to the report.',
      'Reporters Ada Lund and Carl Oster and an agency contributed to the report.',
    ],
    ['— Ada B. Lund (@AdaBLund) September 24, 2017', '— Ada B. Lund (@AdaBLund) September 30, 2017'],
    [
      'The court of Velden barred the sailor Lund from the harbour and fined him four times.',
      'The court of Velden fined the sailor Lund and barred him from the harbour three times.',
    ],
    [
      'A poll of voters in Velden showed Lund ahead of Bresk 50-to-40 percent.',
      'A poll of voters in Velden showed Lund ahead of Bresk 40-to-50 percent.',
    ],
    [
      'The captain once complained on the quay that a Velden guild had been too strict with divers.',
      'The captain once complained on the quay that a Norwegian guild had been too strict with divers.',
    ],
    [
      'The captain keeps his charts on the 26th floor of the old tower of Velden.',
      'The captain keeps his charts on the twenty-sixth floor of the old tower of Velden.',
    ],
    ['The boats of the guild (15 pictures)', 'The boats of the guild (19 pictures)'],
  ])('%s / %s', (one, other) => {
    expect(listDiffering(one, other)).toEqual([]);
  });
});

describe('the readings of a place', () => {
  const boats = (count: string) => `On Sunday ${count} boats left the harbour of Velden.`;

  test.each([
    [['300', '300', '200', '200'], '300 ab | 200 cd'],
    [['300', '200', '200', '200', '200', '200', '200', '200', '200', '200'], '200 bcdefghij | 300 a'],
    [['300', '200', '250'], '300 a | 200 b | 250 c'],
    // A rounded number is of the reading that it is nearest to, and makes no two others one.
    [['300', 'about 300', '290'], '300 ab | 290 c'],
    [['290', 'about 300', '300'], '300 bc | 290 a'],
    [['about 300', '290', '200'], '290 ab | 200 c'],
  ])('of %j are %s', (counts, expected) => {
    expect(listDiffering(...counts.map(boats))).toEqual([expected]);
    const reversed = compareDetails(...counts.map(boats).toReversed()).filter(({ differs }) => differs);
    expect(reversed.map(({ readings }) => readings.map(({ reports }) => reports.length).toSorted())).toEqual([
      expected
        .split(' | ')
        .map((reading) => reading.split(' ')[1]?.length)
        .toSorted(),
    ]);
  });

  test('name a report twice whose headline and text differ', () => {
    expect(
      listDiffering(
        {
          title: 'Storm drives 300 boats from the harbour of Velden',
          text: 'In all, 200 boats left the harbour of Velden.',
        },
        'A storm drove 200 boats from the harbour of Velden.\n\nNobody was hurt, said Ada Lund of the coast guard.',
      ),
    ).toEqual(['200 ab | 300 a']);
  });

  test('hold no two names together for the sake of a shorter one', () => {
    const sold = (name: string) => `The lawyer ${name} sold the old pier of the harbour to a sailor.`;
    const details = compareDetails(sold('Ada Lund'), sold('Lund'), sold('Bea Lund'));
    const names = details
      .filter(({ kind }) => kind === 'name')
      .map(({ readings }) => readings.map(({ value }) => value));
    expect(names.every((values) => !(values.includes('Lund') && values.length > 2))).toBe(true);
  });
});

test('two parts of one name are of one bearer', () => {
  const sold = (name: string) => `Critics of ${name} sold the old pier of the harbour to a sailor.`;
  const rest = '\n\nNobody in the town of Velden had heard of the sale to Ada Lund before.';
  expect(listDiffering(`${sold('Lund')}${rest}`, sold('Ada'))).toEqual([]);
  expect(listDiffering(sold('Lund'), sold('Ada'))).toHaveLength(1);
});

test('numbers that both reports have in like sentences are of several things', () => {
  const captions = ['10', '11'].map((page) => `Picture ${page} of 22: boats of the guild leave the harbour of Velden.`);
  expect(listDiffering(captions.join('\n\n'), captions.toReversed().join('\n\n'))).toEqual([]);
});

test('only sure links make a difference', () => {
  const reports = [
    'The blast in Velden killed 12 people, said Lund.',
    'A report on the blast says 21 people died.',
  ].map((text, place) => parseReport(text, { id: `r${place}` }));
  for (const { links, details } of compareReports(reports).matches) {
    const isSure = links.some(({ certainty }) => certainty === 'sure');
    expect(isSure || details.every(({ differs }) => !differs)).toBe(true);
  }
});

describe('amounts of one thing in statements that say other things', () => {
  const lead = (sum: string) =>
    `The town council of Velden voted on Monday to pay for half of the repairs of the lighthouse, whose cost the harbour office estimates at ${sum}.`;
  const aside = (sum: string) =>
    `Asked by fishermen, Ada Lund of the harbour office put the cost of the repairs at ${sum} and spoke of a long winter.`;

  test('are flagged where both reports tell them once', () => {
    const [one, other, third] = [lead('$12 million'), aside('$20 million'), lead('$12 million')];
    expect(listDiffering(one, other, third)).toEqual(['12000000 USD ac | 20000000 USD b']);
  });

  test('are flagged though one report describes the thing more closely', () => {
    const found = (count: string) => `Divers found deep cracks in ${count} of the wooden beams below the lighthouse.`;
    const aside = 'It was Bea Oster who had seen such cracks up to 14 inches long in three beams when divers came.';
    expect(listDiffering(found('two'), aside, found('two'))).toEqual(['2 ac | 3 b']);
  });

  test.each([
    [
      'are no disagreement where one report has both',
      lead('$12 million'),
      `${aside('$20 million')} It was $12 million once.`,
    ],
    ['are no disagreement where one can be the other', lead('$12 million'), aside('about $12.5 million')],
    ['may be of two things where one is far larger', lead('$12 million'), aside('$90 million')],
    [
      'may be of two things where few words beside them are the same',
      lead('$12 million'),
      'Ada Lund of the harbour office had paid $20 million for an old pier.',
    ],
    ['of two units are of two things', lead('$12 million'), aside('20 million euros')],
  ])('%s', (_, one, other) => {
    expect(listDiffering(one, other, one)).toEqual([]);
  });
});

test('a name that looks misprinted is flagged though the statements are only perhaps the same', () => {
  const first = 'Hanna Lindqvist, who led the guild of the harbour for ten years, opened the new pier.';
  const second = 'The guild, once led by Hanna Lindqvits, has sold its boats to a museum in the old harbour.';
  const sides = [first, second].map((text, place) => parseReport(text, { id: `r${place}` }));
  const matches = compareReports(sides).matches;
  expect(matches.map(({ certainty }) => certainty)).toEqual(['perhaps']);
  expect(listDiffering(first, second)).toEqual(['Hanna Lindqvist a | Hanna Lindqvits b']);
});
