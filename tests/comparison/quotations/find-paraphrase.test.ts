import { expect, test } from 'vitest';
import { findParaphrase } from '../../../src/comparison/quotations/find-paraphrase.ts';
import { gatherUtterances } from '../../../src/comparison/quotations/gather-utterances.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** Where a text tells these quoted words without marks. */
function find(words: string, text: string, share = 0.6): string | undefined {
  const [utterance] = gatherUtterances(parseReport(`Ada Lind said: “${words}.”`, { id: 'a' }));
  const { statements } = parseReport(text, { id: 'b' });
  return utterance && findParaphrase(utterance, statements, share)?.wording.text;
}

test('a paraphrase runs from the first to the last word that was said, common ones at either end too', () => {
  expect(
    find('never a reckless waste of money for them', 'It was never a reckless waste of money for them, he said.'),
  ).toBe('never a reckless waste of money for them');
});

test('it ends where marks begin', () => {
  const told = 'Lind spoke for “them and of” reckless costly waste “of money for” them.';
  expect(find('them and of reckless costly waste of money for them', told)).toBe('reckless costly waste');
});

test('the statement that has most of the words tells it, the first of those that have as many', () => {
  const words = 'a reckless costly waste of money';
  expect(find(words, 'He saw reckless costly waste. It was a reckless, costly, plain waste of money.')).toBe(
    'a reckless, costly, plain waste of money',
  );
  expect(find(words, 'It is reckless, costly waste now. It is costly, reckless waste again.')).toBe(
    'reckless, costly waste',
  );
});

test('it needs its share of the words, each counted once', () => {
  const words = 'reckless costly dangerous waste of money';
  expect(find(words, 'A reckless costly dangerous waste came.', 0.8)).toBe('reckless costly dangerous waste');
  expect(find(words, 'A reckless costly dangerous thing came.', 0.8)).toBeUndefined();
  expect(find(words, 'A reckless reckless costly costly thing came.', 0.8)).toBeUndefined();
});

test('a single telling word makes none', () => {
  expect(find('it was reckless', 'It was reckless.', 0.1)).toBeUndefined();
  expect(find('reckless waste', 'It was reckless.', 0.1)).toBeUndefined();
  expect(find('reckless waste', 'Snow fell.', 0.1)).toBeUndefined();
});
