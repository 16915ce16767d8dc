import { expect, test } from 'vitest';
import { compareTexts, tellReadings } from './compare-texts.ts';

/** The broken names of these reports, each with what is likely meant. */
const namesOf = (...texts: readonly string[]) => tellReadings(compareTexts(texts), 'name');

test.each([
  ['with a wrong letter', 'Karin Hansen', 'Karin Hanson'],
  ['with a letter too many', 'Karin Hansen', 'Karin Hanssen'],
  ['without a letter', 'Karin Hansen', 'Karin Hanen'],
  ['with two letters exchanged', 'Karin Hansen', 'Karin Hasnen'],
  ['with its last letter doubled', 'Karin Hansky', 'Karin Hanskyy'],
  ['with a first name that is spelt otherwise', 'Katrin Hansen', 'Katryn Hansen'],
])('a name %s is found where two reports of three spell it one way', (_, right, wrong) => {
  const tell = (name: string) => `The bridge at Varnow was shut. Minister ${name} paid for it.`;
  const [first, second, third] = [tell(right), tell(right), tell(wrong)];
  expect(namesOf(first, second, third)).toEqual([`${right} (a, b) / ${wrong} (c)`]);
  expect(namesOf(third, first, second)).toEqual([`${right} (b, c) / ${wrong} (a)`]);
});

test('a name of one word is found where statements that surely say the same have another letter there', () => {
  const tell = (name: string) =>
    `The old stone bridge near ${name} was shut on Tuesday after heavy rain, the county said.`;
  expect(namesOf(...['Varnow', 'Varnow', 'Warnow'].map(tell))).toEqual(['Varnow (a, b) / Warnow (c)']);
  expect(namesOf(tell('Varnow'), tell('Varnow'), 'Trains ran to Warnow as usual.')).toEqual([]);
});

test('two ways to misspell one name are one finding', () => {
  const tell = (name: string) => `Minister ${name} paid for the bridge at Varnow.`;
  const texts = ['Karin Hansen', 'Karin Hanson', 'Karin Hansen', 'Karin Hensen'].map(tell);
  expect(namesOf(...texts)).toEqual(['Karin Hansen (a, c) / Karin Hanson (b) / Karin Hensen (d)']);
});

test('a name that a report misspells once and spells right elsewhere is found with two reports', () => {
  expect(
    namesOf('Minister Karin Hansen paid. The town thanked Karin Hanson.', 'Minister Karin Hansen paid for it.'),
  ).toEqual(['Karin Hansen (a, b) / Karin Hanson (a)']);
});

test('a name that is joined to the word behind it is found', () => {
  expect(namesOf('The town thanked Karin Hansenduring a feast.', 'The town thanked Karin Hansen.')).toEqual([
    'Karin Hansen (b) / Karin Hansenduring (a)',
  ]);
});

test('a surname that is misspelt only where it is introduced is found', () => {
  const introduced = 'Minister Karin Hanson paid. The town thanked Hansen, and Hansen laughed.';
  expect(namesOf(introduced, 'The town thanked Hansen.')).toEqual(['Karin Hansen (a, b) / Karin Hanson (a)']);
});

test.each([
  ['two reports that spell a name their own way', ['Minister Karin Hansen paid.', 'Minister Karin Hanson paid.']],
  [
    'forms of a name',
    ['He saw Upper Russia.', 'He saw Upper Russia.', 'He saw Upper Russian towns.', 'He saw Upper Russians.'],
  ],
  [
    'British and American English',
    ['At the Varnow Trade Centre.', 'At the Varnow Trade Centre.', 'At the Varnow Trade Center.'],
  ],
  ['accents', ['The town thanked Lukas Hansen.', 'The town thanked Lukas Hansen.', 'The town thanked Lukás Hansen.']],
  ['short names', ['The town thanked Karin Lind.', 'The town thanked Karin Lind.', 'The town thanked Karin Lund.']],
  [
    'people with other first names',
    ['The town thanked Karin Hansen.', 'The town thanked Karin Hansen.', 'The town thanked Peter Hanson.'],
  ],
  [
    'two people of whom one report tells',
    [
      'Karin Hansen met Karin Hanson in Varnow. Later Karin Hansen thanked Karin Hanson.',
      'In Varnow they met Karin Hansen.',
    ],
  ],
  ['a surname that is another with `on` behind it', ['They met Karin Harrison.', 'They met Paul Harris.']],
  ['names of which one goes on', ['They met Karin Parkinstone.', 'They met Paul Parkin.']],
])('%s are no misprints', (_, texts) => {
  expect(namesOf(...texts)).toEqual([]);
});

test('another spelling that the story allows is no misprint', () => {
  const tell = (name: string) => `Minister ${name} said that the town would pay for the bridge.`;
  const texts = ['Karin Hansen', 'Karin Hansen', 'Karin Hanson'].map(tell);
  const people = [{ name: 'Karin Hansen', names: ['Karin Hanson'] }];
  expect(tellReadings(compareTexts(texts, people), 'name')).toEqual([]);
  expect(tellReadings(compareTexts(texts), 'name')).not.toEqual([]);
});

test('a misprint of a name that the story gives is found in a single place', () => {
  const texts = ['Minister Karin Hanson said that the town would pay.', 'The bridge at Varnow was shut.'];
  expect(tellReadings(compareTexts(texts, [{ name: 'Karin Hansen' }]), 'name')).toEqual(['Karin Hanson (a)']);
});

test('a line of the page has no misprints', () => {
  const page = 'READ MORE: Karin Hanson pays for a bridge\n\nThe bridge at Varnow was shut.';
  expect(namesOf(page, 'They thanked Karin Hansen.', 'They met Karin Hansen.')).toEqual([]);
});

test('a broken name stands with its statement, and with the match that this is surely in', () => {
  const tell = (name: string) => `The town of Varnow thanked Minister ${name} for the bridge.`;
  const { findings, matches } = compareTexts(['Karin Hansen', 'Karin Hansen', 'Karin Hanson'].map(tell));
  expect(findings.find(({ kind }) => kind === 'name')).toMatchObject({
    match: matches[0]?.id,
    statements: matches[0]?.statements.c,
    readings: [{}, { wordings: { c: { start: 36, end: 48, text: 'Karin Hanson' } } }],
  });
});
