import { expect, test } from 'vitest';
import { toSides } from '../../../src/views/marks/sides.ts';
import { gatherSpeakers } from '../../../src/views/speakers/gather-speakers.ts';
import { compareTexts } from '../compare-texts.ts';

/** Each speaker of some reports with how many statements they have. */
const count = (...texts: readonly string[]) =>
  gatherSpeakers(toSides(compareTexts(Object.fromEntries(texts.map((text, at) => [`r${at}`, text]))).reports)).map(
    ({ name, statements }) => `${name}: ${statements.length}`,
  );

test('whoever says something in a statement has it, not its main speaker alone', () => {
  expect(count('Nolan said the bridge was safe, but Petrova said it would fall.')).toEqual(['Nolan: 1', 'Petrova: 1']);
});

test('whom words are reported of has them as well as who answers for them', () => {
  expect(count('Nolan denied the charge, the harbour office said.')).toEqual(['Nolan: 1', 'the harbour office: 1']);
});

test('who says most comes first, and a statement counts once for each', () => {
  expect(count('“I am glad,” Nolan said. “It is over,” Nolan said.', '“We are not,” Petrova said.')).toEqual([
    'Nolan: 2',
    'Petrova: 1',
  ]);
});

test('a description is one speaker, whether it opens its sentence or not', () => {
  expect(count('The ministry said it rained. It was late, the ministry said.', 'The ministry said no.')).toEqual([
    'the ministry: 3',
  ]);
});
