import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** Each attribution of a text's statements, as `speaker (cue): words`. */
const attributions = (text: string) =>
  parseReport(text, { id: 'r' }).statements.map((statement) =>
    statement.attributions.map(({ speaker, cue, content }) => {
      const words = content ? text.slice(content.start, content.end) : '';
      return `${speaker?.name ?? '?'} (${cue ?? '-'}): ${words}`;
    }),
  );

describe('a statement tells of everybody who says something in it', () => {
  test('each of two reports on a level has its own words', () => {
    expect(attributions('Nolan said the bridge was safe, but Petrova said it would fall.')).toEqual([
      ['Nolan (said): the bridge was safe', 'Petrova (said): it would fall'],
    ]);
  });

  test('who answers for the words stands before whose words they are said to be', () => {
    const [[first = '', second = ''] = []] = attributions('Nolan denied the charge, the harbour office said.');
    expect([first.split(' (')[0], second.split(' (')[0]]).toEqual(['the harbour office', 'Nolan']);
  });

  test('two who are quoted in one sentence have each their own quotation', () => {
    expect(attributions('While the mill called it “a delay”, its workers called it “theft”.')).toEqual([
      ['its workers (called): it “theft”', 'the mill (called): it “a delay”'],
    ]);
  });

  test('somebody whose verb is quoted says what the quotation’s reporter has them say', () => {
    const [first = []] = attributions('The mill said that Nolan “strongly hinted” to Petrova that it would close.');
    expect(first).toEqual([
      'The mill (said): that Nolan “strongly hinted” to Petrova that it would close',
      'Nolan (“strongly hinted”): that it would close',
    ]);
  });

  test('a quotation adds no second report of somebody who is reported already', () => {
    const [first = []] = attributions(
      'A letter from the board dated June 2, 2022, put the mill on a list “in doubt” and urged a check “at once”.',
    );
    expect(first.map((each) => each.split(':')[0])).toEqual(['A letter from the board (urged)']);
  });

  test('a noun behind an article reports nothing, nor what a crowd does something for', () => {
    const [noun = [], crowd = []] = attributions(
      'They stopped the mill in a dispute that threatens jobs. Hundreds of mill hands left work at noon to defend their jobs.',
    );
    expect([noun, crowd.filter((each) => !each.startsWith('?'))]).toEqual([[], []]);
  });

  test('nobody is named where nothing is attributed', () => {
    expect(attributions('The bridge fell on Monday.')).toEqual([[]]);
  });
});

test.each([
  'Nolan said the bridge was safe, but Petrova said it would fall.',
  'Nolan denied the charge, the harbour office said.',
  'The bridge fell. “It was old,” CNN quoted Nolan as saying.',
  '“It was old.”',
])('the first attribution is the one that the statement’s own fields tell: %s', (text) => {
  for (const { attributions, speaker, cue, manner, via, content } of parseReport(text, { id: 'r' }).statements) {
    expect(attributions[0] ?? { speaker: null, cue: null, manner: null, via: null, content: null }).toEqual({
      speaker,
      cue,
      manner,
      via,
      content,
    });
  }
});
