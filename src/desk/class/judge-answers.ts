import type { Answers } from './answers.ts';
import type { Difference, Exercise, Pairing } from './exercise.ts';

/** What somebody found in an exercise, and what they got wrong. */
export interface Judgement {
  readonly found: readonly Difference[];
  readonly missed: readonly Difference[];
  /** What was marked though the others have it too. */
  readonly wrong: readonly WrongMark[];
  readonly paired: readonly Pairing[];
  /** Paired with another one, or with none though there is one. */
  readonly mispaired: readonly Pairing[];
  readonly unpaired: readonly Pairing[];
}

/** Neighbouring words, or a whole statement, marked though nothing there differs. */
export interface WrongMark {
  readonly statement: string;
  /** As written; `null` where the whole statement was said to have no counterpart. */
  readonly text: string | null;
}

/** Judges marks and pairs. Marks where nobody can say whether anything differs are neither right nor wrong. */
export function judgeAnswers({ statements, differences, pairings }: Exercise, answers: Answers): Judgement {
  const alone = new Set(answers.alone);
  const isFound = ({ kind, statement, words }: Difference) => {
    const marked = new Set(answers.marks[statement]);
    return words.some((word) => marked.has(word)) || (kind === 'only' && alone.has(statement));
  };
  const wrongWords = Object.entries(answers.marks).flatMap(([id, words]) => joinWrong(id, words, statements));
  const wrongWholes = answers.alone
    .filter((id) => statements.get(id)?.isTold)
    .map((statement) => ({ statement, text: null }));
  const answered = pairings.filter(({ id }) => answers.pairs[id] !== undefined);
  const isRight = ({ id, right }: Pairing) => answers.pairs[id] === (right ?? NO_COUNTERPART);
  return {
    found: differences.filter(isFound),
    missed: differences.filter((difference) => !isFound(difference)),
    wrong: [...wrongWords, ...wrongWholes],
    paired: answered.filter(isRight),
    mispaired: answered.filter((pairing) => !isRight(pairing)),
    unpaired: pairings.filter((pairing) => !answered.includes(pairing)),
  };
}

/** The answer that a quotation has no counterpart. */
export const NO_COUNTERPART = 'none';

function joinWrong(id: string, words: readonly number[], statements: Exercise['statements']): readonly WrongMark[] {
  const statement = statements.get(id);
  if (statement === undefined) return [];
  const places = words.filter((word) => statement.same.has(word)).toSorted((one, other) => one - other);
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  const textOf = (place: number) => statement.pieces.find(({ word }) => word === place)?.text ?? '';
  return runs.map((run) => ({ statement: id, text: run.map(textOf).join(' ') }));
}
