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
  ['Lee pushed his fight for “free ferries” again.', 'his fight for “free ferries” again'],
  ['Lee rejected the notion that the mine is safe.', 'the notion that the mine is safe'],
  ['Lee expressed deep concern that the mine is flooded.', 'that the mine is flooded'],
  ['Lee announced the closure and stressed that nobody was hurt.', 'the closure'],
  ['Lee said the mine is shut, a move that surprised the town.', 'the mine is shut'],
  ['As Lee noted on Friday, the mine is shut.', 'the mine is shut'],
  ['The mine is shut, as Lee has noted.', 'The mine is shut'],
  ['“It is shut,” Lee said, adding that nobody was hurt.', '“It is shut,”'],
  ['The plan to close the mine was rejected by Lee.', 'The plan to close the mine'],
  ['Lee was criticized by Gray for closing the mine.', 'for closing the mine'],
  ['The closure of the mine was announced on Friday.', 'The closure of the mine'],
  ['The closure of the mine has been announced.', 'The closure of the mine'],
  ['LEEDS (Agency) - The mine is shut, Lee announced on Friday.', 'The mine is shut'],
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
