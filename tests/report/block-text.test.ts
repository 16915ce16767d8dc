import { describe, expect, test } from 'vitest';
import { joinRuns, spanInBody, spanInText } from '../../src/report/block-text.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const BODY = 'It *rained* &amp; snowed.';
const [statement] = parseReport(BODY, { id: 'r' }).statements;
const source = joinRuns(statement?.runs ?? []);
const spanOf = (words: string, text: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('a place in a statement’s text and in the body', () => {
  test.each([
    ['rained', 'rained'],
    ['It rained', 'It *rained'],
    ['&', '&amp;'],
    ['snowed.', 'snowed.'],
  ])('“%s” and “%s” lead to each other', (inText, inBody) => {
    expect(spanInBody(source, spanOf(inText, source.text))).toEqual(spanOf(inBody, BODY));
    expect(spanInText(source, spanOf(inBody, BODY))).toEqual(spanOf(inText, source.text));
  });

  test('a span that begins or ends amid what the body spells otherwise takes all of it', () => {
    expect(spanInText(source, spanOf('mp; sn', BODY))).toEqual(spanOf('& sn', source.text));
  });

  test('a span that begins before the statement and ends behind it is cut to its text', () => {
    expect(spanInText(source, { start: -5, end: 500 })).toEqual({ start: 0, end: source.text.length });
  });
});
