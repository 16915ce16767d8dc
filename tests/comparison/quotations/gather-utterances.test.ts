import { expect, test } from 'vitest';
import { gatherUtterances } from '../../../src/comparison/quotations/gather-utterances.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const gather = (body: string): readonly string[] =>
  gatherUtterances(parseReport(body, { id: 'report' })).map(({ text }) => text);

test('a name of a work is no utterance', () => {
  expect(gather('She read “The Last of the Sailors” to them.')).toEqual([]);
});

test('a sentence is one though all its rarer words are names', () => {
  expect(gather('“As you say, Lind was not in Karlsvik,” Dell said.')).toEqual([
    'As you say, Lind was not in Karlsvik,',
  ]);
});
