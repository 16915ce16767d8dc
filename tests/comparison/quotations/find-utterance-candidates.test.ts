import { expect, test } from 'vitest';
import { findUtteranceCandidates } from '../../../src/comparison/quotations/find-utterance-candidates.ts';
import { gatherUtterances } from '../../../src/comparison/quotations/gather-utterances.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** The utterances of a report that quotes each of these words in a paragraph of its own. */
const quote = (id: string, quoted: readonly string[]) =>
  gatherUtterances(parseReport(quoted.map((words) => `Ada Lind said: “${words}.”`).join('\n\n'), { id }));

/** What of the second list comes into question for the first, by the words themselves; `linked`: its places that are. */
function find(words: string, others: readonly string[], linked: readonly number[] = []): readonly string[] {
  const [firsts, seconds] = [quote('a', [words]), quote('b', others)];
  const ids = linked.flatMap((place) => seconds[place]?.statements.map(({ id }) => id) ?? []);
  const linkedById = new Map(firsts.flatMap(({ statements }) => statements.map(({ id }) => [id, new Set(ids)])));
  return findUtteranceCandidates(firsts, seconds, linkedById).map(
    ({ second, isLinked }) => `${second.words.join(' ')}${isLinked ? ' (linked)' : ''}`,
  );
}

test('wordings that share a telling word come into question, those that share its earliest first', () => {
  expect(
    find('the lighthouse needs divers and lamps', [
      'sell lamps',
      'see the divers',
      'no lighthouse here',
      'open the divers',
    ]),
  ).toEqual(['no lighthouse here', 'see the divers', 'open the divers', 'sell lamps']);
});

test('those that share only common words do where their statements are linked', () => {
  expect(find('it is what it is', ['what was it', 'all is well'])).toEqual([]);
  expect(find('it is what it is', ['what was it', 'all is well'], [0])).toEqual(['what was it (linked)']);
  expect(find('it is what it is', ['divers sing'], [0])).toEqual([]);
});

test('a linked wording stands by the earliest word that it shares', () => {
  expect(find('we need divers and lamps', ['lamps we need', 'divers came'], [0])).toEqual([
    'lamps we need (linked)',
    'divers came',
  ]);
});

test('a word that very many wordings have leads to none, unless they are linked', () => {
  const many = Array.from({ length: 70 }, (_, at) => `divers q${at} z${at}`);
  expect(find('divers came', many)).toEqual([]);
  expect(find('divers came', many, [3])).toEqual(['divers q3 z3 (linked)']);
});
