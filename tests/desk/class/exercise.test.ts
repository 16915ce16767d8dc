import { describe, expect, test } from 'vitest';
import { prepareExercise } from '../../../src/desk/class/exercise.ts';
import { judgeAnswers, NO_COUNTERPART } from '../../../src/desk/class/judge-answers.ts';
import { prepareOwnView } from '../../../src/desk/output/own-view.ts';
import { compareReports, parseReport, UNKNOWN_ORIGIN } from '../../../src/engine.ts';

const TEXTS = {
  a: 'The mayor said the bridge would “hold until Friday night”. It rained in the old town all day long. Nobody was hurt, the police told reporters.',
  b: 'It rained in the old town all day long. The mayor said the bridge would “hold until Sunday night”. Schools will open again on Monday morning, Ada Holm said: “We have cleaned every room.”',
};
const reports = Object.entries(TEXTS).map(([id, text]) => ({
  ...UNKNOWN_ORIGIN,
  ...parseReport(text, { id }),
  label: id.toUpperCase(),
}));
const view = prepareOwnView({ comparison: compareReports(reports) });
const exercise = prepareExercise(view);
const idOf = (name: string) => {
  const found = reports.flatMap(({ statements }) => statements).find(({ text }) => text.includes(name));
  if (!found) throw new Error(`No statement has “${name}”.`);
  return found.id;
};
const wordOf = (statement: string, text: string) =>
  exercise.statements.get(statement)?.pieces.find((piece) => piece.text === text)?.word ?? Number.NaN;
const nothing = { texts: exercise.texts, name: 'Kim', marks: {}, alone: [], pairs: {} };
const textsOf = (found: readonly { readonly text: string | null }[]) => found.map(({ text }) => text);

describe('an exercise', () => {
  test('asks for the words that the other report lacks and for statements without a counterpart', () => {
    expect(exercise.differences.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'quotation: Friday',
      'only: Nobody was hurt, the police told reporters.',
      'quotation: Sunday',
      expect.stringMatching(/^only: Schools will open/),
    ]);
  });

  test('cuts statements into words that add up to them', () => {
    for (const { id, text } of reports.flatMap(({ statements }) => statements))
      expect(textsOf(exercise.statements.get(id)?.pieces ?? []).join('')).toBe(text);
  });

  test('asks which quotation of the other report each one is', () => {
    expect(exercise.pairings).toHaveLength(1);
    const [{ text, choices, right } = { text: '', choices: [], right: null }] = exercise.pairings;
    expect(text).toBe('hold until Friday night');
    expect(choices.find(({ id }) => id === right)?.text).toBe('hold until Sunday night');
  });
});

describe('answers', () => {
  const friday = idOf('Friday');

  test('find a difference by any of its words, or by saying that a statement stands alone', () => {
    const judged = judgeAnswers(exercise, {
      ...nothing,
      marks: { [friday]: [wordOf(friday, 'Friday')] },
      alone: [idOf('Nobody')],
    });
    expect(textsOf(judged.found)).toEqual(['Friday', 'Nobody was hurt, the police told reporters.']);
    expect(judged.missed).toHaveLength(2);
    expect(judged.wrong).toEqual([]);
  });

  test('are wrong where words are marked that both have, neighbours once, and where a told statement is said to be alone', () => {
    const rain = idOf('rained in the old town');
    const judged = judgeAnswers(exercise, {
      ...nothing,
      marks: { [friday]: ['The', 'mayor', 'night'].map((word) => wordOf(friday, word)) },
      alone: [rain],
    });
    expect(judged.found).toEqual([]);
    expect(textsOf(judged.wrong)).toEqual(['The mayor', 'night', null]);
  });

  test('pair quotations rightly, wrongly or not at all', () => {
    const [pairing] = exercise.pairings;
    const pair = (choice: string) => judgeAnswers(exercise, { ...nothing, pairs: { [pairing?.id ?? '']: choice } });
    expect(pair(pairing?.right ?? '').paired).toHaveLength(1);
    expect(pair(NO_COUNTERPART).mispaired).toHaveLength(1);
    expect(judgeAnswers(exercise, nothing).unpaired).toHaveLength(1);
  });
});
