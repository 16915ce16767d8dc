import { describe, expect, test } from 'vitest';
import type { QuotationCheck } from '../../src/report/quotation-check.ts';
import { checkQuotations } from '../../src/sources/check-quotations.ts';
import { type ReadSourceOptions, readSource } from '../../src/sources/text/read-source.ts';
import { indexWords } from '../../src/sources/words/index-words.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const TALK = `Press conference at the harbour office

MS. DELL: Good morning, everyone. (Laughter.) We will not sell the old quay while I hold this office. I think that, uh, the — the divers did a remarkable job last week, and we have twenty-five of them on the payroll.

Q    Will the council pay for the new crane this winter?

MS. DELL: I don't believe that the council will pay for the crane. We will reopen the northern bridge if the inspectors sign the papers. It is gonna cost three million dollars, no more than that.

MR. ROWE: The committee met on Thursday and approved the budget for the lighthouse. Nobody should be surprised by that decision.

MS. DELL: Nobody asked the sailors what they wanted from us. That was a mistake, and we have learned from it.

MR. ROWE: The council is not glad. What is glad here is the lighthouse.
`;

/** The checks of a report against the talk. */
function check(report: string, talk = TALK, format: ReadSourceOptions['format'] = 'text'): readonly QuotationCheck[] {
  return checkQuotations(parseReport(report, { id: 'report' }), indexWords(readSource(talk, { id: 'talk', format })));
}

/** The check of one quotation that a report has Dell say. */
function checkOne(words: string): QuotationCheck {
  const [first] = check(`“${words},” Dell said.`);
  if (!first) throw new Error(`No quotation in “${words}”.`);
  return first;
}

/** Where a check finds its quotation in the talk. */
const placeOf = ({ source }: QuotationCheck, talk = TALK) => source && talk.slice(source.start, source.end);

describe('a quotation is verbatim', () => {
  test('where the words stand as they are', () => {
    const found = checkOne('We will not sell the old quay');
    expect(found).toMatchObject({ verdict: 'verbatim', shown: null, loses: null, tidied: false, otherSpeaker: null });
    expect(placeOf(found)).toBe('We will not sell the old quay');
  });

  test.each([
    ['fillers and words said twice are left out', 'I think that the divers did a remarkable job'],
    ['numbers are in figures', 'we have 25 of them on the payroll'],
    ['it is in another spelling', 'It is going to cost $3m'],
  ])('and tidied where %s', (_, words) => {
    expect(checkOne(words)).toMatchObject({ verdict: 'verbatim', tidied: true });
  });

  test('however short', () => {
    expect(checkOne('remarkable')).toMatchObject({ verdict: 'verbatim' });
    expect(check('Dell called it “remarkable job” and left.')[0]).toMatchObject({ verdict: 'verbatim' });
  });

  test('with a letter that an editor fits in', () => {
    expect(checkOne('[W]e have learned from it')).toMatchObject({ verdict: 'verbatim', tidied: false });
  });
});

describe('a quotation is cut', () => {
  test.each([
    ['with dots', 'The committee met … and approved the budget for the lighthouse', true],
    ['with an editor’s words', '[They] met on Thursday and approved the budget for the lighthouse', true],
    ['without a sign', 'The committee met and approved the budget for the lighthouse', false],
  ])('%s', (_, words, shown) => {
    const found = check(`“${words},” Rowe said.`)[0];
    expect(found).toMatchObject({ verdict: 'cut', shown, loses: null });
    expect(found && placeOf(found)).toMatch(/committee met on Thursday and approved the budget for the lighthouse$/);
  });

  test.each([
    ['a “not” inside', 'We will sell the old quay while I hold this office', 'negation'],
    ['a “don’t” before it', 'the council will pay for the crane', 'negation'],
    ['an “if” behind it', 'We will reopen the northern bridge', 'condition'],
    ['a “no” for another word', 'It is going to cost $3m, much more than that', 'negation'],
    ['a “not” before a word that stands there again', 'The council is glad', 'negation'],
    ['a “nobody” for another word', 'Everybody asked the sailors what they wanted from us', 'negation'],
  ])('and loses %s', (_, words, loses) => {
    expect(checkOne(words).loses).toBe(loses);
  });

  test('and loses no “not” for which it has another', () => {
    expect(checkOne('We will never sell the old quay while I hold this office')).toMatchObject({
      verdict: 'altered',
      loses: null,
    });
  });

  test('and loses nothing that the report tells beside the marks', () => {
    expect(check('Dell does not believe that “the council will pay for the crane”.')[0]).toMatchObject({
      verdict: 'verbatim',
      loses: null,
    });
  });
});

describe('a quotation is altered', () => {
  test.each([
    [
      'inside',
      'We will not sell the old harbour while I hold this office',
      'We will not sell the old quay while I hold this office',
    ],
    ['at its beginning', 'They approved the budget for the lighthouse', 'and approved the budget for the lighthouse'],
    ['at its end', 'That was a mistake, and we have learned nothing', 'That was a mistake, and we have learned from'],
  ])('%s', (_, words, place) => {
    const found = checkOne(words);
    expect([found.verdict, placeOf(found)]).toEqual(['altered', place]);
  });

  test('and says which words stand for which', () => {
    const { text, stretches } = checkOne('We will not sell the old harbour while I hold this office');
    const changed = stretches.filter(({ kind }) => kind === 'altered');
    expect(
      changed.map(({ quoted, source }) => [
        quoted && text.slice(quoted.start, quoted.end),
        source && TALK.slice(source.start, source.end),
      ]),
    ).toEqual([['harbour', 'quay']]);
  });
});

describe('a quotation is spliced', () => {
  test.each([
    ['in order', 'We will not sell the old quay. Nobody asked the sailors what they wanted', [0, 1]],
    ['in another order', 'Nobody asked the sailors what they wanted. We will not sell the old quay', [0, 1]],
  ])('%s', (_, words, pieces) => {
    const { verdict, stretches } = checkOne(words);
    expect([verdict, stretches.map(({ piece }) => piece)]).toEqual(['spliced', pieces]);
  });
});

describe('a quotation is somebody else’s', () => {
  test.each([
    ['where another is named', '“The committee met on Thursday,” Dell said.', 'MR. ROWE'],
    ['where it is a question', '“Will the council pay for the new crane?” Dell asked.', 'Q'],
    ['not where the report names nobody', '“The committee met on Thursday,” it was said.', null],
    [
      'not where the report names somebody who may be the one',
      '“The committee met on Thursday,” the chairman said.',
      null,
    ],
  ])('%s', (_, report, other) => {
    expect(check(report)[0]?.otherSpeaker).toBe(other);
  });

  test('but not where its speaker says the same elsewhere', () => {
    const talk = 'MR. ROWE: We are ready for the storm.\n\nMS. DELL: We are ready for the storm.';
    const [found] = check('“We are ready for the storm,” Dell said.', talk);
    expect([found?.otherSpeaker, found?.source?.start]).toEqual([null, talk.lastIndexOf('We')]);
  });
});

describe('a quotation isn’t found', () => {
  test.each([
    ['where nobody said anything like it', 'The dragons have eaten every last one of the sheep'],
    ['where only common words are in common', 'We have been told that it will be for the best of us'],
    ['where two stock phrases are far apart', 'I think that it will cost them'],
  ])('%s', (_, words) => {
    expect(checkOne(words)).toMatchObject({ verdict: 'not found', source: null, stretches: [] });
  });

  test.each([
    ['is empty', ''],
    ['has signs alone', '— … [Music] —'],
    ['is in another language', 'Wir werden den alten Kai nicht verkaufen, solange ich im Amt bin.'],
  ])('where the source %s', (_, talk) => {
    expect(check('“We will not sell the old quay,” Dell said.', talk)[0]).toMatchObject({ verdict: 'not found' });
  });
});

describe('what a report quotes is checked', () => {
  test('once for each pair of marks, in the running order', () => {
    const report =
      '“Nobody asked the sailors,” Dell said, “what they wanted from us. That was a mistake.”\n\n“Good morning, everyone.”';
    expect(check(report).map(({ text, start, end, verdict }) => [text, report.slice(start, end), verdict])).toEqual([
      ['Nobody asked the sailors,', 'Nobody asked the sailors,', 'verbatim'],
      ['what they wanted from us. That was a mistake.', 'what they wanted from us. That was a mistake.', 'verbatim'],
      ['Good morning, everyone.', 'Good morning, everyone.', 'verbatim'],
    ]);
  });

  test('but for names of works', () => {
    expect(check('She read “The Last of the Sailors” aloud.')).toEqual([]);
  });

  test('in a report that a source quotes itself', () => {
    const talk = 'MS. DELL: The Echo wrote that “we will sell the quay by spring”. That is not true.';
    expect(check('“We will sell the quay by spring,” Dell said.', talk)[0]).toMatchObject({ verdict: 'verbatim' });
  });
});
