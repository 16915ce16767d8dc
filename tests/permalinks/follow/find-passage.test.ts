import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage, rankStatements } from '../../../src/permalinks/follow/find-passage.ts';
import { traceStatements } from '../../../src/permalinks/trace-statements.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

const MATCH = [
  'The match began at noon under heavy rain.',
  'Team Alpha scored twice in the first half after a long pass.',
  'Team Beta scored twice in the second half after a long pass.',
  'The referee sent nobody off the field.',
  'Spectators left the stadium before the end.',
];

const reportOf = (sentences: readonly string[]) => parseReport(sentences.join('\n\n'), { id: 'post' });

function traceOf(sentences: readonly string[], place: number) {
  const traced = [...traceStatements(reportOf(sentences)).values()][place];
  if (!traced) throw new Error(`no statement ${place}`);
  return traced.trace;
}

/** What an address made before an edit leads to after it. */
function follow(place: number, edited: readonly string[], original = MATCH): string {
  const found = findPassage(traceOf(original, place), [reportOf(edited)]);
  return found.state === 'gone' ? 'gone' : `${found.state}: ${found.statement.text}`;
}

const replace = (place: number, ...by: string[]) => MATCH.toSpliced(place, 1, ...by);

describe('words that stand among strangers', () => {
  const LONG = 'The council will never sell the old lighthouse to a guild.';
  const among = (...sentences: readonly string[]) => ['Rain fell on Ulm.', ...sentences, 'Snow fell on Ulm.'];
  const strangers = (...sentences: readonly string[]) => ['Divers came early.', ...sentences, 'Nobody sang there.'];

  test('are moved where they tell by themselves that it is they', () => {
    expect(follow(1, strangers(LONG), among(LONG))).toBe(`moved: ${LONG}`);
  });

  test('may be others where anybody could say them', () => {
    expect(follow(1, strangers('He left.'), among('He left.'))).toBe('unclear: He left.');
  });

  test('may be others where the report had them twice, or has them now', () => {
    expect(follow(1, strangers(LONG), among(LONG, 'Hail fell on Ulm.', LONG))).toBe(`unclear: ${LONG}`);
    expect(follow(1, strangers(LONG, 'Bells rang out.', LONG), among(LONG))).toBe(`unclear: ${LONG}`);
  });

  test('are rather those that are spelt alike', () => {
    const capital = LONG.replace('council', 'Council');
    expect(follow(1, strangers(capital, 'Bells rang out.', LONG), among(LONG))).toBe(`unclear: ${LONG}`);
    expect(follow(1, strangers(LONG, 'Bells rang out.', capital), among(capital))).toBe(`unclear: ${capital}`);
  });

  test('keep their place beside one neighbour, but beside both where another place with these words is gone', () => {
    const [start = '', next = '', , last = '', end = ''] = MATCH;
    const twice = [start, LONG, next, last, LONG, end];
    expect(follow(1, [start, LONG, 'Bells rang out.', last, LONG, end], twice)).toBe(`same: ${LONG}`);
    expect(follow(1, [start, LONG, 'Bells rang out.', last, end], twice)).toBe(`unclear: ${LONG}`);
  });
});

describe('an address made before an edit', () => {
  test('leads to its statement wherever others were put in, moved or taken out', () => {
    expect(follow(3, ['A new opening.', ...MATCH])).toBe(`same: ${MATCH[3]}`);
    expect(follow(3, MATCH.toReversed())).toBe(`moved: ${MATCH[3]}`);
    expect(follow(3, [MATCH[3] ?? ''])).toBe(`moved: ${MATCH[3]}`);
  });

  test('leads to its statement with a misprint corrected, even among other neighbours', () => {
    const corrected = 'Spectators left the stadeum before the end.';
    expect(follow(4, replace(4, corrected))).toBe(`corrected: ${corrected}`);
    expect(follow(4, ['Something else.', corrected, 'And more.'])).toBe(`corrected: ${corrected}`);
  });

  test('leads to its statement with words put in, taken out or changed', () => {
    const longer = 'The referee, a teacher from Ulm, sent nobody off the field.';
    expect(follow(3, replace(3, longer))).toBe(`corrected: ${longer}`);
    const shorter = 'The referee sent nobody off.';
    expect(follow(3, replace(3, shorter))).toBe(`corrected: ${shorter}`);
    const changed = 'The match began at one o’clock under heavy rain.';
    expect(follow(0, replace(0, changed))).toBe(`corrected: ${changed}`);
  });

  test('leads to a statement that was corrected and got a new neighbour', () => {
    const changed = 'The referee sent only one man off the field.';
    expect(follow(3, replace(3, 'It was a fair game.', changed))).toBe(`corrected: ${changed}`);
  });

  test('says that its statement is gone, and never leads to a look-alike, beside it or elsewhere', () => {
    expect(follow(1, replace(1))).toBe('gone');
    expect(follow(2, replace(2))).toBe('gone');
    const apart = [MATCH[1], MATCH[0], MATCH[3], MATCH[2], MATCH[4]].map(String);
    expect(follow(0, apart.slice(1), apart)).toBe('gone');
    expect(follow(3, replace(3))).toBe('gone');
    expect(follow(3, replace(3, 'Something wholly different stands here now.'))).toBe('gone');
  });

  test('keeps a corrected statement and its look-alike apart', () => {
    const corrected = 'Team Alpha scored three times in the first half after a long pass.';
    expect(follow(1, replace(1, corrected))).toBe(`corrected: ${corrected}`);
    expect(follow(2, replace(1, corrected))).toBe(`same: ${MATCH[2]}`);
  });

  test('does not take a day, a number or a short name for a misprint of another', () => {
    const days = ['On Monday Iran sold 25 ships to the navy.', ...MATCH];
    expect(follow(0, [...MATCH, 'On Monday Iraq sold 25 ships to the navy.'], days)).toBe('gone');
    expect(follow(0, [...MATCH, 'On Sunday Iran sold 25 ships to the navy.'], days)).toBe('gone');
    expect(follow(0, [...MATCH, 'On Monday Iran sold 26 ships to the navy.'], days)).toBe('gone');
  });

  test('leads to the one of two equal statements that has its neighbours', () => {
    const twice = [MATCH[0], MATCH[3], MATCH[4], MATCH[3], MATCH[1]].map(String);
    const report = reportOf(['New.', ...twice]);
    const found = findPassage(traceOf(twice, 3), [report]);
    expect(found).toMatchObject({ state: 'same', statement: { number: 5 } });
  });

  test('leads to neither of two that are about as near', () => {
    const [one, other] = ['The referee sent Bob off the field.', 'The referee sent Jim Smith off the field.'];
    expect(follow(3, [MATCH[2], one, MATCH[0], other, MATCH[4]].map(String))).toBe('gone');
  });

  test('leads to the one of two that stands before, or behind, its old neighbour', () => {
    const [one, other] = ['The referee sent Bob off the field.', 'The referee sent Jim off the field.'];
    expect(follow(3, [MATCH[2], one, 'It was fair.', 'Some cried.', other, 'Night fell.'].map(String))).toBe(
      `corrected: ${one}`,
    );
    expect(follow(3, ['It was fair.', one, 'Some cried.', 'Night fell.', other, MATCH[4]].map(String))).toBe(
      `corrected: ${other}`,
    );
  });

  test('of a report that was taken out is gone', () => {
    expect(findPassage(traceOf(MATCH, 0), [])).toEqual({ state: 'gone' });
  });
});

test('the passage ranks before its correction, that before a look-alike, that before a stranger', () => {
  const corrected = 'Team Alpha scored twice in the opening half after a long pass.';
  const edited = reportOf([MATCH[0], corrected, MATCH[2], MATCH[3], MATCH[1], MATCH[4]].map(String));
  const ranked = rankStatements({ ...traceOf(MATCH, 1), before: '', after: '' }, [...traceStatements(edited).values()]);
  expect(ranked.slice(0, 3).map(({ statement }) => statement.text)).toEqual([MATCH[1], corrected, MATCH[2]]);
});

test('any statement is found again in a report that did not change', () => {
  const sentence = fc
    .array(fc.constantFrom('rain', 'fell', 'on', 'Ulm', 'today', 'again'), { minLength: 1, maxLength: 6 })
    .map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      const report = reportOf(sentences);
      for (const { statement, trace } of traceStatements(report).values()) {
        const found = findPassage(trace, [report]);
        expect(found.state !== 'gone' && found.statement.text).toBe(statement.text);
      }
    }),
  );
});
