import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** The statements of a text that belong to its page. */
const furniture = (text: string, title?: string) =>
  parseReport(text, { id: 'r', title }).statements.flatMap((statement) => (statement.furniture ? statement.text : []));

describe('lines of the page are told from those of the report', () => {
  test.each([
    'Article continues below',
    'STORY CONTINUES AFTER ADVERTISEMENT',
    '[Post continues below...]',
    'Advertisement',
    'Related stories',
    'Read more',
    'Share this with a friend',
    'You might also like',
    'Sign up for our evening newsletter.',
    'READ MORE: Harbour master says ‘we were warned’',
    'WATCH: The moment that the crane fell',
    'See also | How tides work',
    'Photo by Inga Brandt',
    'By Inga Brandt, Staff Writer',
    '— With files from Inga Brandt',
    'Image caption The crane on the morning after',
    '© 2021 The Harbour Mail',
    'THE HARBOUR PRESS/Inga Brandt',
    '11:20',
    '10.42am GMT',
    'Updated at 4:05 p.m. ET',
  ])('%s', (line) => {
    expect(furniture(`The crane fell.\n\n${line}\n\nNobody was hurt.`)).toEqual([line]);
  });

  test.each(['(Inga Brandt/Reuters)', '(Handout photo)', '(Submitted by Inga Brandt)', '(CNN)'])(
    'the origin of a picture behind its caption: %s',
    (credit) => {
      expect(furniture(`The crane on Friday. ${credit}\n\nNobody was hurt.`)).toEqual([credit]);
    },
  );

  test('a few words in single marks between two paragraphs', () => {
    expect(furniture('The crane fell, she said.\n\n‘Too heavy’\n\nIt had stood since May.')).toEqual(['‘Too heavy’']);
  });
});

describe('what only looks like a line of the page belongs to the report', () => {
  test.each([
    'The story continues.',
    'The report continues to trouble the port, where cranes are old.',
    'By noon the port was shut.',
    'Share prices fell.',
    'Read this, he said: it was a trap.',
    'Related: nothing else in the world was, she thought, and went on for so long about it that the harbour master, who had come for the keys, sat down, took off his hat, asked for some tea and fell asleep before the kettle boiled, as he told us on the following day.',
    '‘It was too heavy.’',
    '“Too heavy”',
    '“We are closed,” it said (and nobody was).',
    'The crane weighed 40 t/m2.',
  ])('%s', (line) => {
    expect(furniture(`The crane fell.\n\n${line}\n\nNobody was hurt.`)).toEqual([]);
  });

  test('a headline', () => {
    expect(furniture('The crane fell.', 'Watch: The moment that the crane fell')).toEqual([]);
  });
});

describe('nobody speaks in a line of the page', () => {
  test.each(['WATCH: Mayor Inga Brandt: “We are sorry”', '‘Too heavy’', 'READ MORE: Brandt says port is safe'])(
    '%s',
    (line) => {
      const [, statement] = parseReport(`The owners were told, Olaf Reed said.\n\n${line}`, { id: 'r' }).statements;
      expect(statement).toMatchObject({ text: line, furniture: true, speaker: null, attributions: [] });
      expect(statement?.quotations.map(({ speaker }) => speaker)).toEqual(
        (statement?.quotations ?? []).map(() => null),
      );
    },
  );

  test.each(['(Olaf Reed/BBC)', 'READ MORE: Olaf Reed leaves the port', 'By Olaf Reed'])(
    'nor does a pronoun take up whom it names: %s',
    (line) => {
      const { statements } = parseReport(`Oscar Lunt mends cranes.\n\n${line}\n\n“It is slow,” he said.`, { id: 'r' });
      expect(statements.at(-1)?.speaker?.name).toBe('Oscar Lunt');
    },
  );
});
