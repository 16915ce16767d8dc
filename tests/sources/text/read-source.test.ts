import { describe, expect, test } from 'vitest';
import { spanInBody } from '../../../src/report/block-text.ts';
import { type ReadSourceOptions, readSource } from '../../../src/sources/text/read-source.ts';

/** The turns of a source, each by its speaker and what is said, blanks as one. */
function readTurns(body: string, format: ReadSourceOptions['format'] = 'text'): readonly string[] {
  const { turns, spoken } = readSource(body, { id: 'talk', format });
  return turns.map(
    ({ speaker, asks, start, end }) =>
      `${speaker}${asks ? '?' : ''}: ${spoken.slice(start, end).replace(/\s+/g, ' ').trim()}`,
  );
}

describe('a transcript tells who speaks', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'by names in capitals',
      'MR. LIND: Good day.\n\nMS. O’DELL-ROY: And you.',
      ['MR. LIND: Good day.', 'MS. O’DELL-ROY: And you.'],
    ],
    [
      'by a Q',
      'Q    Who pays?\n\nMR. LIND: We do.\n\nQUESTION: When?',
      ['Q?: Who pays?', 'MR. LIND: We do.', 'QUESTION?: When?'],
    ],
    ['line by line', 'LIND: Good day.\nODELL: And you.', ['LIND: Good day.', 'ODELL: And you.']],
    [
      'by names that stand there twice',
      'Ada Lind: Yes.\nJo Dell: No.\nAda Lind: Well.',
      ['Ada Lind: Yes.', 'Jo Dell: No.', 'Ada Lind: Well.'],
    ],
    [
      'with times beside the names',
      'Ada Lind: (01:20)\nYes.\n[00:01:25] Ada Lind: No.',
      ['Ada Lind: Yes.', 'Ada Lind: No.'],
    ],
    ['in captions', '>> LIND: Good day.\n>> And you.', ['LIND: Good day.', 'null: And you.']],
    ['with what a name has in brackets behind it', 'LIND (mayor): Yes.', ['LIND: Yes.']],
  ])('%s', (_, body, turns) => {
    expect(readTurns(body)).toEqual(turns);
  });

  test('in Markdown, whatever signs it has', () => {
    expect(readTurns('**MR. LIND:** It is *ours* \\[now\\].\n\n**Q:** Why?', 'markdown')).toEqual([
      'MR. LIND: It is ours [now].',
      'Q?: Why?',
    ]);
  });

  test('in subtitles, across their lines', () => {
    const body =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ada Lind>We will\nrebuild\n\n2\n00:00:03.000 --> 00:00:05.000\nthe quay.';
    expect(readTurns(body, 'subtitles')).toEqual(['Ada Lind: We will rebuild the quay.']);
  });

  test('not by the first words of a press release', () => {
    expect(readTurns('Contact: Ada Lind\n\nNote: the quay is shut.')).toEqual([]);
  });
});

describe('what nobody said', () => {
  test.each([
    ['laughter', 'We will (laughter) stay.', 'We will stay.'],
    ['music', '[Music] We will stay.', 'We will stay.'],
    ['times', '[00:01:02] We will stay.\n00:01:09 And wait.', 'We will stay. And wait.'],
  ])('%s is no word of it', (_, body, said) => {
    expect(readSource(body, { id: 'talk', format: 'text' }).spoken.replace(/\s+/g, ' ').trim()).toBe(said);
  });

  test('leaves a time inside a sentence, and an editor’s words', () => {
    const body = 'We met at 14:30 at the [old] quay.';
    expect(readSource(body, { id: 'talk', format: 'text' }).spoken).toBe(body);
  });
});

test('places lead back to the body as stored, whatever it is written in', () => {
  const body = '\uFEFFMR. LIND:  We\r\nwill &amp; must *stay*.\r\n\r\n(Applause.)';
  for (const format of ['markdown', 'text', 'subtitles'] as const) {
    const { source, spoken } = readSource(body, { id: 'talk', format });
    expect(spoken).toHaveLength(source.text.length);
    const start = spoken.indexOf('must');
    const span = spanInBody(source, { start, end: start + 4 });
    expect(body.slice(span.start, span.end)).toBe('must');
  }
});
