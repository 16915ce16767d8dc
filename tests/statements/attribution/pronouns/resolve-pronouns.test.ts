import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../../src/statements/parse-report.ts';

/** Whose words the last quotation of a text are. */
const lastVoice = (text: string): string | null =>
  parseReport(text, { id: 'r' })
    .statements.flatMap(({ quotations }) => quotations)
    .at(-1)?.speaker?.name ?? null;

describe('he and she stand for people only', () => {
  test.each([
    ['a venue', 'Hollis said the lake was cold. He had rowed at the Silver Basins.', 'Hollis'],
    ['a region', 'The flood reached Upper Marl. Upper Marl is flat.', null],
    ['a month', 'In April, the dam broke. Nobody was in.', null],
    ['a firm that is named twice', 'Kestrel Lodges is for sale. Kestrel Lodges has nine houses.', null],
    ['an abbreviation', 'The OFCD met on Monday. OFCD said rents had gone up.', null],
  ])('and not for %s', (_, before, name) => {
    expect(lastVoice(`${before}\n\n“I saw it come,” she said.`.replace('she', name ? 'he' : 'she'))).toBe(name);
  });

  test('a month is a first name where the report has somebody of it', () => {
    expect(lastVoice('April Dunne runs the ferry. April said so. “It is mine,” she said.')).toBe('April Dunne');
  });
});

describe('a person shows itself', () => {
  test.each([
    ['by an age', 'Wambui Okech, 58, keeps bees.', 'Wambui Okech'],
    ['by a role behind the name', 'Wambui Okech, a nurse from Marl, keeps bees.', 'Wambui Okech'],
    ['by a role before the name', 'The hives belong to farmer Wambui Okech.', 'Wambui Okech'],
    ['by “who”', 'The hives belong to Wambui Okech, who moved here in May.', 'Wambui Okech'],
    ['by a title', 'The hives belong to Councillor Wambui Okech.', 'Wambui Okech'],
    ['by saying something', 'Wambui Okech said the hives were full.', 'Wambui Okech'],
    ['by a surname alone that says something', 'Okech said the hives were full.', 'Okech'],
    ['by a pronoun that follows', 'Wambui Okech was asleep when she heard the bees.', 'Wambui Okech'],
    ['by a first name joined to a surname', 'The hives belong to Peter and Wambui Okech.', 'Wambui Okech'],
  ])('%s', (_, before, name) => {
    expect(lastVoice(`${before} “They are loud,” she said.`)).toBe(name);
  });
});

describe('people who are only described are meant as well', () => {
  test.each([
    [
      'The porter heard it when Ann Holt and Tom Fox left. “It was loud,” the porter said. “I ran,” he added.',
      'the porter',
    ],
    ['The judge said Okech had been lucky. “You may go,” she told him.', 'The judge'],
    ['“It was loud,” said one juror. A second juror disagreed. “It was quiet,” she said.', 'A second juror'],
    ['“It was loud,” a waitress said. “It was quiet,” a waiter said. “I ran,” she added.', 'a waitress'],
    ['A retired miner said it was loud. The miner said he ran. “I fell,” he said.', 'A retired miner'],
  ])('%s', (text, name) => {
    expect(lastVoice(text)).toBe(name);
  });

  test.each(
    ['The company', 'Residents', 'Hundreds of residents', 'The CEO of Kestrel'].map(
      (who) => `${who} said it was late. “I know,” she said.`,
    ),
  )('but no body, nor several people: %s', (text) => {
    expect(lastVoice(text)).toBe(null);
  });
});

test('a team or an adjective of an office is nobody whom “he” takes up', () => {
  const spoken = (text: string) => parseReport(text, { id: 'r' }).statements.at(-1)?.speaker?.name ?? null;
  const team = 'Team Nolan is late. Mr. Nolan was tired. “It is late,” he said.';
  expect(spoken(team)).toBe('Nolan');
  const nominee = 'Tom Nolan left. The Vice Presidential nominee said it rained. “It is late,” he said.';
  expect(spoken(nominee)).not.toBe('Presidential');
});
