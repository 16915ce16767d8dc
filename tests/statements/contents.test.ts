import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

/** The words that the first statement of a text attributes to somebody. */
function reported(text: string): string | null {
  const content = parseReport(text, { id: 'r' }).statements[0]?.content;
  return content ? text.slice(content.start, content.end) : null;
}

test.each([
  ['Lee vowed to fight the closure.', 'to fight the closure'],
  ['Lee said to reporters that the mine is shut.', 'that the mine is shut'],
  ['Lee urged the board to act.', 'the board to act'],
  ['Lee asked Moss whether the mine is shut.', 'whether the mine is shut'],
  ['Lee said rhetorically that nobody knows.', 'that nobody knows'],
  ['Lee said of Moss: “He is late.”', '“He is late.”'],
  ['Lee said the mine is shut, and he repeated that nobody was hurt.', 'the mine is shut'],
  ['Lee pushed his promise of “free ferries” again.', 'his promise of “free ferries” again'],
])('what “%s” reports is the words reported, all of them and no more', (text, words) => {
  expect(reported(text)).toBe(words);
});

test.each([
  'Wages continue to rise in the states.',
  'The harbour maintains a crane.',
  'The plan rules the day, thanks in part to Lee.',
  'The Latest: ferries are late.',
])('a verb that reports elsewhere, or a rubric, attributes nothing here: %s', (text) => {
  const [statement] = parseReport(text, { id: 'r' }).statements;
  expect([statement?.speaker, statement?.cue]).toEqual([null, null]);
});
