import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { View } from '../../../views/marks/view.ts';
import type { Answers } from '../../class/answers.ts';
import { prepareExercise } from '../../class/exercise.ts';
import { judgeAnswers } from '../../class/judge-answers.ts';
import { ClassFindings } from './ClassFindings.tsx';
import { MarkableText } from './MarkableText.tsx';
import type { Markable } from './markables.ts';
import { PairQuotations } from './PairQuotations.tsx';

interface Props {
  readonly view: View;
  /** The comparison with all its marks, shown once the reader has looked. */
  readonly findings: JSX.Element;
  readonly saveAnswers: (answers: Answers) => void;
  readonly copyAnswers: (answers: Answers) => void;
}

/** The texts without marks, whose words are to be marked where they differ; then what was found, missed and got wrong. */
export function ClassExercise({ view, findings, saveAnswers, copyAnswers }: Props): JSX.Element {
  const exercise = useMemo(() => prepareExercise(view), [view]);
  const [answers, setAnswers] = useState<Answers>({ texts: exercise.texts, name: '', marks: {}, alone: [], pairs: {} });
  const [isHandedIn, setHandedIn] = useState(false);
  if (isHandedIn) {
    return (
      <>
        <ClassFindings view={view} judgement={judgeAnswers(exercise, answers)}>
          <p class="desk-bar">
            <button type="button" onClick={() => saveAnswers(answers)}>
              Save my answers
            </button>
            <button type="button" onClick={() => copyAnswers(answers)}>
              Copy a link with my answers
            </button>
            <button type="button" onClick={() => setHandedIn(false)}>
              Look again
            </button>
          </p>
        </ClassFindings>
        {findings}
      </>
    );
  }
  return (
    <section class="class-mode" aria-labelledby="class-heading">
      <h1 id="class-heading">What differs?</h1>
      <p>
        {view.sides.length === 2
          ? 'Mark the words that the other report hasn’t, and the number of each statement that it doesn’t tell at all.'
          : 'Mark the words that not all the others have, and the number of each statement that none of them tells.'}{' '}
        Wrong marks count too. With the keyboard, the arrows go from word to word and from statement to statement, and
        the space bar marks.
      </p>
      <div class={`class-texts columns-${Math.min(view.sides.length, 5)}`}>
        {view.sides.map((side) => (
          <MarkableText
            key={side.report.id}
            side={side}
            exercise={exercise}
            marks={answers.marks}
            alone={answers.alone}
            mark={(markable, state) => setAnswers((before) => withMark(before, markable, state))}
          />
        ))}
      </div>
      <PairQuotations
        view={view}
        pairings={exercise.pairings}
        pairs={answers.pairs}
        pair={(id, quotation) => setAnswers((before) => withPair(before, id, quotation))}
      />
      <form
        class="desk-bar"
        onSubmit={(event) => {
          event.preventDefault();
          setHandedIn(true);
          scrollTo({ top: 0 });
        }}
      >
        <label>
          Your name{' '}
          <input
            value={answers.name}
            maxLength={80}
            autocomplete="off"
            onInput={({ currentTarget }) => setAnswers((before) => ({ ...before, name: currentTarget.value }))}
          />
        </label>
        <button type="submit">Show what I found</button>
      </form>
    </section>
  );
}

function withMark(answers: Answers, { statement, word }: Markable, state: 'on' | 'off'): Answers {
  if (word === null) {
    const others = answers.alone.filter((id) => id !== statement);
    return { ...answers, alone: state === 'on' ? [...others, statement] : others };
  }
  const others = (answers.marks[statement] ?? []).filter((each) => each !== word);
  const words = state === 'on' ? [...others, word] : others;
  return { ...answers, marks: { ...answers.marks, [statement]: words } };
}

function withPair(answers: Answers, id: string, quotation: string): Answers {
  const { [id]: _, ...others } = answers.pairs;
  return { ...answers, pairs: quotation === '' ? others : { ...others, [id]: quotation } };
}
