import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { SpeakerName } from '../../../src/views/marks/SpeakerName.tsx';

/** What is told of who says the last sentence. */
function tell(text: string): string {
  const statement = parseReport(text, { id: 'a' }).statements.at(-1);
  return statement ? render(h(SpeakerName, { statement })).replaceAll(/<[^>]*>/g, '') : '';
}

test('a speaker stands before the verb and behind “according to”', () => {
  expect(tell('Ada Lang said the dam was safe.')).toBe('Ada Lang said');
  expect(tell('According to Ada Lang, the dam was safe.')).toBe('According to Ada Lang');
});

test('through whom the words came is told in words', () => {
  expect(tell('Ada Lang said the dam was safe, CNN reported.')).toBe('Ada Lang said, reported by CNN');
});

test('how a speaker is named is told only where it isn’t the name or a part of it', () => {
  expect(tell('Ada Lang came. Lang said the dam was safe.')).toBe('Ada Lang said');
  expect(tell('Mayor Ada Lang said rain fell. She said the dam was safe.')).toBe(
    'Ada Lang (“She” here, taken from the context) said',
  );
});
