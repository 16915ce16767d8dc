import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

/** Each quotation of a text with its speaker's name. */
const voices = (text: string) =>
  parseReport(text, { id: 'r' }).statements.flatMap(({ quotations }) =>
    quotations.map((quotation) => [quotation.text, quotation.speaker?.name ?? null]),
  );

test.each([
  ['Peter T. King of New York said it was “not easy.”', 'Peter T. King'],
  ['Rep. Ann Lee of the opposition said it was “not easy.”', 'Ann Lee'],
  ['The Bank of America said it was “not easy.”', 'Bank of America'],
  ['Carter however said it was “not easy.”', 'Carter'],
])('who speaks in “%s” has a name without what stands behind it', (text, name) => {
  expect(voices(text)).toEqual([['not easy.', name]]);
});

test('a pronoun stands for the one who spoke just before, even where the first name does not tell', () => {
  const text =
    'Ravi Oduya, 58, says he knew little about Bernard Moss before the vote, but now he backs Moss.\n\n“Changes are needed,” he said.';
  expect(voices(text)).toEqual([['Changes are needed,', 'Ravi Oduya']]);
});

test.each([
  ['Ann Lee accuses Gray of “sleeping” and Carl Moss says he is “losing the war.”', 'Carl Moss'],
  ['The campaign hit back, with Carl Moss calling the story “losing the war.”', 'Carl Moss'],
  ['While not everything Lee says is true, Carl Moss said Lee is “losing the war.”', 'Carl Moss'],
])('a later clause of a sentence has its own speaker: %s', (text, name) => {
  expect(voices(text).at(-1)).toEqual(['losing the war.', name]);
});
