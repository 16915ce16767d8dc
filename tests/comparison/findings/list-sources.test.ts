import { expect, test } from 'vitest';
import { compareTexts, tellReadings } from './compare-texts.ts';

const BEHIND = 'The tunnel was dug in 1931.\n\nIts northern end lies in Varnow, where the railway has a depot.';

/** What the claim's sources come to where reports put it in these words and share the rest. */
const sourcesOf = (...claims: readonly string[]) =>
  tellReadings(compareTexts(claims.map((claim) => `${claim}\n\n${BEHIND}`)), 'source');

const CLAIM = 'the tunnel would stay shut until the pumps had been replaced';

test.each([
  [
    'somebody with a name and officials',
    `Mayor Anna Holt said ${CLAIM}.`,
    `Officials said ${CLAIM}.`,
    'Anna Holt (a) / Officials (b)',
  ],
  [
    'two people with names',
    `Mayor Anna Holt said ${CLAIM}.`,
    `Minister Peter Brandt said ${CLAIM}.`,
    'Anna Holt (a) / Peter Brandt (b)',
  ],
  [
    'people of unlike offices',
    `According to a senior county official, ${CLAIM}.`,
    `According to a senior railway official, ${CLAIM}.`,
    'a senior county official (a) / a senior railway official (b)',
  ],
  [
    'a source whose description is broken',
    `According to a senior Railway Department official, ${CLAIM}.`,
    `According to an elder Railway Department Officially, ${CLAIM}.`,
    'a senior Railway Department official (a) / an elder Railway Department Officially (b)',
  ],
])('the same claim of %s is a finding', (_, first, second, expected) => {
  expect(sourcesOf(first, second)).toEqual([expected]);
});

test.each([
  ['a surname alone', `Mayor Anna Holt said ${CLAIM}.`, `Holt said ${CLAIM}.`],
  ['an office alone', `Mayor Anna Holt said ${CLAIM}.`, `The mayor said ${CLAIM}.`],
  ['somebody without a name', `Anna Holt, a spokeswoman, said ${CLAIM}.`, `A spokeswoman said ${CLAIM}.`],
  ['the body that somebody speaks for', `Mayor Anna Holt said ${CLAIM}.`, `The city said ${CLAIM}.`],
  ['the police', `Captain Anna Holt said ${CLAIM}.`, `Police said ${CLAIM}.`],
  ['fewer words', `A senior railway official said ${CLAIM}.`, `A railway official said ${CLAIM}.`],
  ['words of the same sense', `A senior railway official said ${CLAIM}.`, `A top railway official said ${CLAIM}.`],
  ['nobody', `Mayor Anna Holt said ${CLAIM}.`, `The tunnel will stay shut until the pumps have been replaced.`],
  ['another spelling', `Mayor Anna Holten said ${CLAIM}.`, `Mayor Anna Halten said ${CLAIM}.`],
  ['an outlet that relays', `Mayor Anna Holt said ${CLAIM}.`, `Reuters said ${CLAIM}.`],
  [
    'whoever reports it in another’s name',
    `Mayor Anna Holt said ${CLAIM}.`,
    `Minister Peter Brandt said Holt had told him that ${CLAIM}.`,
  ],
  ['a pronoun', `Mayor Anna Holt said ${CLAIM}.`, `Minister Peter Brandt lives in Varnow. He said ${CLAIM}.`],
])('a report with %s for the source is no finding', (_, first, second) => {
  expect(sourcesOf(first, second)).toEqual([]);
});

test('what two sources say of unlike things is no finding', () => {
  expect(
    sourcesOf(
      'Mayor Anna Holt said the tunnel had to be shut.',
      'Minister Peter Brandt said the tunnel had to be lit by night, as the city had promised.',
    ),
  ).toEqual([]);
});

test('of many reports those with one source are one reading, in whatever order they come', () => {
  const texts = [
    `Mayor Anna Holt said ${CLAIM}.`,
    `Holt said on Monday that ${CLAIM}.\n\nMayor Anna Holt lives in Varnow.`,
    `Minister Peter Brandt said ${CLAIM}.`,
    `Officials said ${CLAIM}.`,
    `The mayor said ${CLAIM}.`,
  ];
  expect(sourcesOf(...texts)).toEqual(['Anna Holt (a, b) / Peter Brandt (c) / Officials (d)']);
  expect(sourcesOf(...texts.toReversed())).toEqual(['Anna Holt (d, e) / Officials (b) / Peter Brandt (c)']);
});

test('a report that has the claim of both sources has neither reading', () => {
  const [holt, brandt] = [`Mayor Anna Holt said ${CLAIM}.`, `Minister Peter Brandt said ${CLAIM}.`];
  expect(sourcesOf(`${holt}\n\n${brandt}`, holt)).toEqual([]);
});

test('a source is shown where it stands', () => {
  const { findings, matches } = compareTexts([
    `The road is shut.\n\nMayor Anna Holt said ${CLAIM}.`,
    `Officials said ${CLAIM}.`,
  ]);
  const finding = findings.find(({ kind }) => kind === 'source');
  expect(matches.map(({ id }) => id)).toContain(finding?.match);
  expect(finding).toMatchObject({
    statements: [matches[0]?.statements.a?.[0], matches[0]?.statements.b?.[0]],
    readings: [{ wordings: { a: { start: 25, end: 34, text: 'Anna Holt' } } }, {}],
  });
});
