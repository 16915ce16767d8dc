import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

/** `manner: speaker cue` of the last statement of a text; `–` where nothing is attributed. */
function attributed(text: string): string {
  const statement = parseReport(text, { id: 'r' }).statements.at(-1);
  if (!statement?.manner) return '–';
  return `${statement.manner}: ${statement.speaker?.name ?? 'nobody'} ${statement.cue}`;
}

test.each([
  ['Lee said the mine is shut.', 'speech: Lee said'],
  ['Lee believes the mine is safe.', 'thought: Lee believes'],
  ['Critics fear that the mine will flood.', 'thought: Critics fear'],
  ['A survey found that most people want the mine shut.', 'finding: A survey found'],
  ['The mine was shut on Friday.', '–'],
])('words, thoughts and findings are told apart: %s', (text, attribution) => {
  expect(attributed(text)).toBe(attribution);
});

test.each([
  ['Lee attacked the plan to close the mine.', 'speech: Lee attacked'],
  ['The attack on the mine was swift.', '–'],
  ['Lee spoke about the mine.', 'speech: Lee spoke'],
  ['Lee spoke at a rally in Leeds on Friday.', '–'],
  ['Lee wrote that the mine is shut.', 'speech: Lee wrote'],
  ['The state of the mine is poor.', '–'],
  ['Lee criticised the closure.', 'speech: Lee criticised'],
  ['Lee promised to support the plan.', 'speech: Lee promised'],
  ['Lee declined to say why.', 'speech: Lee declined to say'],
])('a verb reports or not by what it stands beside: %s', (text, attribution) => {
  expect(attributed(text)).toBe(attribution);
});

test.each([
  ['When asked about the mine, Lee said it was shut.', 'speech: Lee said'],
  ['While Lee believes it is safe, Gray said the mine is flooded.', 'speech: Gray said'],
  ['Lee, who believes the mine is safe, said it would open.', 'speech: Lee said'],
  ['Gray called the mine safe, the ministry said.', 'speech: the ministry said'],
])('of several reports in a sentence the main one is its statement’s: %s', (text, attribution) => {
  expect(attributed(text)).toBe(attribution);
});

test.each([
  ['The plan was rejected by Lee.', 'speech: Lee rejected'],
  ['The closure was announced on Friday.', 'speech: nobody announced'],
])('a passive report names whoever is named, and nobody else: %s', (text, attribution) => {
  expect(attributed(text)).toBe(attribution);
});

test.each([
  ['The trouble is that critics say the mine is unsafe.', 'critics'],
  ['Perhaps Lee said that the mine is safe.', 'Lee'],
  ['A survey by the ministry found that nobody minds.', 'A survey by the ministry'],
])('a word that opens a clause is no part of a name: %s', (text, name) => {
  expect(parseReport(text, { id: 'r' }).statements[0]?.speaker?.name).toBe(name);
});

test('the verb of a headline is no part of its subject’s name', () => {
  const [headline] = parseReport('It is shut.', { id: 'r', title: 'Lee Announces Closure Of The Mine' }).statements;
  expect([headline?.speaker?.name, headline?.cue]).toEqual(['Lee', 'Announces']);
});

test('words of a quotation that nobody’s verb governs are still somebody’s speech', () => {
  expect(attributed('“It is shut,” Lee said. “Nobody was hurt.”')).toBe('speech: Lee null');
});

test('a turn of a transcript is speech to its end', () => {
  expect(attributed('LEE: We go.\n\nMOSS: We stay.\n\nLEE: Why?\n\nMOSS: It is late. It will rain.')).toBe(
    'speech: MOSS null',
  );
});

test.each([
  'Reed was called up for the cup match.',
  'Reed was called for holding.',
  'The mill reported a loss of $3m.',
  'Reed was charged with theft and pleaded not guilty.',
  'The index added 0.3 %.',
  'The pool shut after tests show lead.',
  'Early estimates put the cost at $3m.',
  'June showed a drop in sales.',
  'Dozens said hello.',
])('a verb in another sense, or of nobody, reports nothing: %s', (text) => {
  expect(attributed(text)).toBe('–');
});

test.each([
  ['Reed called for a new pool.', 'speech: Reed called'],
  ['The ministry reported that the mine was shut.', 'speech: The ministry reported'],
  ['Reed added that the mine was shut.', 'speech: Reed added'],
  ['Critics claim the mine is shut.', 'speech: Critics claim'],
  ['April said the mine was shut.', 'speech: April said'],
])('and the same verb in its own sense does: %s', (text, attribution) => {
  expect(attributed(text)).toBe(attribution);
});
