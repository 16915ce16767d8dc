import { describe, expect, test } from 'vitest';
import { readSharedWords } from '../../../src/desk/arrivals/read-shared.ts';

const TEXT =
  'The ferry to Lund was cancelled on Monday, Ada Holm of the harbour said, as the wind rose. It will sail again on Tuesday if the sea is calm, she added.';
const wordsOf = (fields: Readonly<Record<string, string>>) => readSharedWords(new Map(Object.entries(fields)));

describe('what a Share menu hands over', () => {
  test('is a text with the title and address that come along', () => {
    expect(wordsOf({ title: 'Ferry', text: TEXT, url: 'https://www.echo.example/ferry' })).toMatchObject({
      kind: 'taken',
      taken: { text: TEXT, title: 'Ferry', url: 'https://www.echo.example/ferry', label: 'echo.example' },
    });
  });

  test('may have the address behind the text, and the text between marks', () => {
    expect(wordsOf({ text: `"${TEXT}"\n https://echo.example/ferry#:~:text=The%20ferry` })).toMatchObject({
      taken: { text: TEXT, url: 'https://echo.example/ferry' },
    });
  });

  test('says what to do where it is an address alone', () => {
    expect(wordsOf({ title: 'Ferry', text: 'https://echo.example/ferry' })).toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('select its text and share the selection'),
    });
  });
});
