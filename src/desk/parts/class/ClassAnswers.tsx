import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { View } from '../../../views/marks/view.ts';
import type { Answers } from '../../class/answers.ts';
import { prepareExercise } from '../../class/exercise.ts';
import { judgeAnswers } from '../../class/judge-answers.ts';

interface Props {
  readonly view: View;
  readonly answers: readonly Answers[];
  readonly forget: () => void;
}

/** The answers of a class beside each other: what each found, and how much was wrong. */
export function ClassAnswers({ view, answers, forget }: Props): JSX.Element {
  const exercise = useMemo(() => prepareExercise(view), [view]);
  const own = answers.filter(({ texts }) => texts === exercise.texts);
  const strange = answers.filter(({ texts }) => texts !== exercise.texts);
  const judged = useMemo(() => own.map((each) => judgeAnswers(exercise, each)), [exercise, answers]);
  const counts: readonly (readonly [string, readonly string[]])[] = [
    ['Found', judged.map(({ found }) => `${found.length} of ${exercise.differences.length}`)],
    ['Wrong marks', judged.map(({ wrong }) => `${wrong.length}`)],
    ['Quotations paired', judged.map(({ paired }) => `${paired.length} of ${exercise.pairings.length}`)],
    ['Paired wrongly', judged.map(({ mispaired }) => `${mispaired.length}`)],
  ];
  return (
    <section class="class-answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading">Answers</h2>
      {strange.length > 0 && (
        <p class="alarm">
          {new Intl.ListFormat('en-GB').format(strange.map(({ name }) => name || 'Somebody without a name'))}: answers
          to other texts than these.
        </p>
      )}
      {own.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        <section class="class-table" aria-labelledby="answers-heading" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <td />
                {own.map(({ name }, place) => (
                  <th key={place} scope="col">
                    {name || '(no name)'}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map(([name, cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={place}>{cell}</td>
                  ))}
                </tr>
              ))}
              {exercise.differences.map((difference) => {
                const placed = view.placed.get(difference.statement);
                return (
                  <tr key={`${difference.statement} ${difference.words[0]}`}>
                    <th scope="row">
                      <a href={view.links.place(difference.statement)}>{placed && nameStatement(placed)}</a>{' '}
                      {difference.kind === 'only' ? 'no counterpart' : `“${difference.text}”`}
                    </th>
                    {judged.map(({ found }, place) => (
                      <td key={place}>{found.includes(difference) ? '✓ found' : '–'}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <button type="button" onClick={forget}>
        Put the answers away
      </button>
    </section>
  );
}
