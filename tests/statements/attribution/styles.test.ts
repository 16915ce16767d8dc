import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** Each statement of a text with its speaker's name. */
const spoken = (text: string) =>
  parseReport(text, { id: 'r' }).statements.map(({ text: words, speaker }) => [words, speaker?.name ?? null]);

/** Each quotation of a text with its speaker's name. */
const voices = (text: string) =>
  parseReport(text, { id: 'r' }).statements.flatMap(({ quotations }) =>
    quotations.map((quotation) => [quotation.text, quotation.speaker?.name ?? null]),
  );

describe('interviews', () => {
  const answers = [
    ['When did you come?', null],
    ['In May.', 'Ingrid Brandt'],
    ['It was cold.', 'Ingrid Brandt'],
    ['Why?', null],
    ['For the work.', 'Ingrid Brandt'],
  ];

  test('whoever alone is named before answers questions marked Q and A', () => {
    const text =
      'Ingrid Brandt mends nets.\n\nQ: When did you come?\n\nA: In May. It was cold.\n\nQ: Why?\n\nA: For the work.';
    expect(spoken(text).slice(1)).toEqual(answers.map(([words, name], at) => [`${labels[at] ?? ''}${words}`, name]));
  });
  const labels = ['Q: ', 'A: ', '', 'Q: ', 'A: '];

  test('and questions in bold', () => {
    const text =
      'Ingrid Brandt mends nets.\n\n**When did you come?**\n\nIn May. It was cold.\n\n**Why?**\n\nFor the work.';
    expect(spoken(text).slice(1)).toEqual(answers);
  });

  test('of two who may answer, neither is named', () => {
    const text =
      'Ingrid Brandt and Olaf Reed mend nets.\n\n**When did you come?**\n\nIn May.\n\n**Why?**\n\nFor the work.';
    expect(spoken(text).slice(1)).toEqual([
      ['When did you come?', null],
      ['In May.', null],
      ['Why?', null],
      ['For the work.', null],
    ]);
  });

  test('one question in bold makes no interview', () => {
    const text = 'Ingrid Brandt mends nets.\n\n**Why does she?**\n\nNobody knows.';
    expect(spoken(text).at(-1)).toEqual(['Nobody knows.', null]);
  });
});

describe('block quotes', () => {
  test('are of whoever wrote or said them in the paragraph before', () => {
    const text = 'Ingrid Brandt wrote:\n\n> We waited. It was cold.\n>\n> Nobody came.\n\nThe port sent tea.';
    expect(spoken(text).map(([, name]) => name)).toEqual([
      'Ingrid Brandt',
      'Ingrid Brandt',
      'Ingrid Brandt',
      'Ingrid Brandt',
      null,
    ]);
  });

  test('are of whoever signed them', () => {
    const text = '> “We waited.”\n>\n> — Ingrid Brandt, sailor\n\nThe port sent tea.';
    expect(voices(text)).toEqual([['We waited.', 'Ingrid Brandt']]);
    expect(spoken(text).at(-1)).toEqual(['The port sent tea.', null]);
  });

  test('that hold a post are of its author', () => {
    const text = 'The port was shut.\n\n> Untrue. I was there.\n>\n> — Ingrid Brandt (@ingridb) May 9, 2022';
    expect(spoken(text).slice(0, 3)).toEqual([
      ['The port was shut.', null],
      ['Untrue.', 'Ingrid Brandt'],
      ['I was there.', 'Ingrid Brandt'],
    ]);
  });

  test('without any of these are nobody’s', () => {
    expect(spoken('The port was shut.\n\n> We waited.')[1]).toEqual(['We waited.', null]);
  });
});

describe('who speaks beside a quotation', () => {
  test.each([
    ['a role between name and colon', 'Ingrid Brandt, mayor of Marl: “We are cold. Come in.”', 'Ingrid Brandt'],
    ['an introduction in the paragraph before', 'And from Director Ingrid Brandt:\n\n“We are cold.”', 'Ingrid Brandt'],
    ['an aside between two parts', '“The vote” — and here Brandt smiled — “is ours.”', 'Brandt'],
    ['single marks around double ones', '‘She called, “Come in”, and left,’ said Ingrid Brandt.', 'Ingrid Brandt'],
  ])('%s', (_, text, name) => {
    expect(new Set(voices(text).map(([, who]) => who))).toEqual(new Set([name]));
  });

  test('marks within single marks make no quotation of their own', () => {
    expect(voices('‘She called, “Come in”, and left,’ said Ingrid Brandt.').map(([words]) => words)).toEqual([
      'She called, “Come in”, and left,',
    ]);
  });

  test('dashes that open what is said', () => {
    expect(spoken('— Who is it? asked the guard.\n\n— My sister, said Ingrid Brandt.')).toEqual([
      ['— Who is it? asked the guard.', 'the guard'],
      ['— My sister, said Ingrid Brandt.', 'Ingrid Brandt'],
    ]);
  });

  test.each(['a retired cook who goes by the name “Salty”', 'Olaf “Salty” Reed'])(
    'a nickname in marks is nobody’s words: %s',
    (who) => {
      expect(voices(`“One more,” said ${who}.`)).toContainEqual(['Salty', null]);
    },
  );
});

describe('outlets', () => {
  /** Speaker and outlet of the first statement. */
  const relayed = (text: string) => {
    const [statement] = parseReport(text, { id: 'r' }).statements;
    return [statement?.speaker?.name, statement?.via];
  };

  test.each([
    ['Ingrid Brandt told Channel 5 News it was over.', 'Ingrid Brandt', 'Channel 5 News'],
    ['Ingrid Brandt told Radio 2 it was over.', 'Ingrid Brandt', 'Radio 2'],
    ['A ferry sank on Monday, ANSA reported, citing the island’s coastguard.', 'the island’s coastguard', 'ANSA'],
    ['Yonhap reported on Monday, citing the army, that a ferry sank.', 'the army', 'Yonhap'],
    ['A ferry sank, the Marl Echo reported, citing police.', 'police', 'Marl Echo'],
  ])('through which somebody’s words came: %s', (text, speaker, via) => {
    expect(relayed(text)).toEqual([speaker, via]);
  });

  test('a document that is cited is no speaker', () => {
    expect(relayed('A ferry sank on Monday, ANSA reported, citing a report.')[0]).toBe('ANSA');
  });
});

test.each([
  ['MARKET WATCH: Shares fell by a third.', null],
  ['ENERGY: Oil fell by a third.', null],
  ['INGRID BRANDT: We are cold.', 'INGRID BRANDT'],
])('a label in capitals is a speaker where it is a person’s name: %s', (text, name) => {
  expect(spoken(text)[0]?.[1]).toBe(name);
});
