import { describe, expect, test, vi } from 'vitest';
import { writeAuthors } from '../../../src/publish/write-authors.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

vi.mock('../../../src/statements/lexicon/languages.ts', async (importReal) => {
  const { LANGUAGES } = await importReal<typeof import('../../../src/statements/lexicon/languages.ts')>();
  const { MADE_UP } = await import('./made-up/made-up.ts');
  return { LANGUAGES: [...LANGUAGES, MADE_UP] };
});

const parse = (text: string, lang = 'qaa') => parseReport(text, { id: 'r', lang }).statements;

/** `speaker cue` of the last statement of a text; `–` where nobody is named. */
function attributed(text: string, lang?: string): string {
  const statement = parse(text, lang).at(-1);
  return statement?.speaker ? `${statement.speaker.name} ${statement.cue}` : '–';
}

describe('a language is a folder of tables and a line in the list of languages', () => {
  test.each([
    ['qaa', ['Kpt. Vel venis.', 'Lo ponto restas.']],
    ['qaa-Latn', ['Kpt. Vel venis.', 'Lo ponto restas.']],
    ['qab', ['Kpt.', 'Vel venis.', 'Lo ponto restas.']],
  ])('its short forms end no sentence: %s', (lang, sentences) => {
    expect(parse('Kpt. Vel venis. Lo ponto restas.', lang).map(({ text }) => text)).toEqual(sentences);
  });

  test.each([
    ['Ana Vel zovis “Lo ponto restas.”', 'Ana Vel zovis'],
    ['“Lo ponto restas,” zovis Ana Vel.', 'Ana Vel zovis'],
    ['Ana Vel zovis ke lo ponto restas.', 'Ana Vel zovis'],
    ['Damo Ana Vel venis. “Lo ponto restas,” ona zovis.', 'Ana Vel zovis'],
    ['Ana Vel dormis “lo ponto restas.”', '–'],
  ])('its verb of saying tells who speaks: %s', (text, attribution) => {
    expect(attributed(text)).toBe(attribution);
  });

  test('what is reported is the words behind the verb', () => {
    const [statement] = parse('Ana Vel zovis ke lo ponto restas.');
    const { start = 0, end = 0 } = statement?.content ?? {};
    expect(statement?.text.slice(start, end)).toBe('ke lo ponto restas');
  });

  test('its numbers are told, whether in figures or in words', () => {
    const [statement] = parse('Ana Vel zovis ke tri pontoj restas, kaj 12 pontoj falis.');
    const numbers = statement?.details.filter(({ kind }) => kind === 'number');
    expect(numbers?.map(({ text, value }) => [text, value])).toEqual([
      ['tri pontoj', '3 bridges'],
      ['12 pontoj', '12 bridges'],
    ]);
  });

  test('its names of authors are told apart, and from its offices', () => {
    expect(writeAuthors('Ana Vel ed Bo Ton', 'bibtex', 'qaa')).toBe('Vel, Ana and Ton, Bo');
    expect(writeAuthors('Lo Ulma Redakto', 'bibtex', 'qaa')).toBe('{Lo Ulma Redakto}');
    expect(writeAuthors('Lo Ulma Staff', 'bibtex', 'qaa')).toBe('Staff, Lo Ulma');
  });

  test('English words are none of its own', () => {
    expect(attributed('Ana Vel said “Lo ponto restas.”')).toBe('–');
    expect(parse('Lo three bridges restas.')[0]?.details.filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  test('nobody is named in a language that is not listed', () => {
    expect(attributed('Ana Vel zovis “Lo ponto restas.”', 'qab')).toBe('–');
  });

  test('English stays as it is', () => {
    expect(attributed('Ann Lee said the mine is shut.', 'en-GB')).toBe('Ann Lee said');
  });
});
