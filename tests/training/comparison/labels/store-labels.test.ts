import { expect, test } from 'vitest';
import { readNotes } from '../../../../src/training/comparison/labels/read-notes.ts';
import { storePair } from '../../../../src/training/comparison/labels/store-labels.ts';
import { articleOf, LABELS } from './made-up-pair.ts';

const CHOSEN = { kind: 'independent', articles: [articleOf('echo'), articleOf('post')] } as const;

/** The notes of three passes, each on the first pair. */
function passesOf(first: string, second: string, settled: string) {
  const notesOf = (text: string) => readNotes(`01 ${text}`).get(1) ?? new Map();
  return { first: notesOf(first), second: notesOf(second), settled: notesOf(settled) };
}

test('notes become places and hashes in the running order, with what each pass said', () => {
  const passes = passesOf('2-1.2 0-0.3', '0-0.3 3-2.1', '2-1.2 0-0.3 3-2.1');
  expect(storePair(CHOSEN, passes, 8)).toEqual(LABELS.pairs[0]);
});

test('a statement that does not exist is a mistake of the reader', () => {
  expect(() => storePair(CHOSEN, passesOf('0-0.3 2-9.3', '', ''), 0)).toThrow(
    'echo post: expected numbers of statements, found 2-9.',
  );
});

test('anything but numbers and a grade is a mistake of the reader', () => {
  expect(() => readNotes('01 0-0.3\n02 1-1.4')).toThrow('Expected notes such as 3-17.2, found “1-1.4” in “02 1-1.4”.');
});
