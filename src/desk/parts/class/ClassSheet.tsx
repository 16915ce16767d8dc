import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import { StatementText } from '../../../views/marks/StatementText.tsx';
import type { View } from '../../../views/marks/view.ts';
import { prepareExercise } from '../../class/exercise.ts';
import { DIFFERENCE_KINDS } from './difference-kinds.ts';

interface Props {
  readonly view: View;
  readonly title: string;
  /** Without the answers, or with them. */
  readonly sheet: 'blank' | 'solved';
  /** Hears that it is printed. */
  readonly done: () => void;
}

/** A sheet for a class that shows on paper alone: the texts to be marked by hand, or with all that is to be found. */
export function ClassSheet({ view, title, sheet, done }: Props): JSX.Element {
  const { differences, pairings } = prepareExercise(view);
  useEffect(() => {
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [view, sheet]);
  const labelOf = (id: string) => view.sides.find(({ report }) => report.id === id)?.report.label ?? id;
  return (
    <section class="class-sheet">
      <h1>{title}</h1>
      {sheet === 'blank' ? (
        <>
          <p class="sheet-name">Name</p>
          <p>
            Underline the words that the other reports don’t have. Cross the numbers of statements that no other tells.
          </p>
        </>
      ) : (
        <p>
          {DIFFERENCE_KINDS.map(
            ([kind, name]) => `${name}: ${differences.filter((each) => each.kind === kind).length}`,
          ).join('. ')}
          .
        </p>
      )}
      <div class="class-texts">
        {view.sides.map((side) => (
          <section key={side.report.id} class={side.className}>
            <h2>{side.report.label}</h2>
            {side.report.statements.map((statement) => (
              <p
                key={statement.id}
                class={statement.headline ? 'headline' : undefined}
                lang={side.report.lang}
                dir="auto"
              >
                <span class="siglum">
                  {nameStatement({ side, statement })}
                  {sheet === 'solved' && isAlone(statement.id, differences) && ' ✕'}
                </span>{' '}
                {sheet === 'solved' ? (
                  <StatementText statement={statement} findings={view.findings.get(statement.id)} />
                ) : (
                  statement.text
                )}
              </p>
            ))}
          </section>
        ))}
      </div>
      {pairings.length > 0 && (
        <>
          <h2>Quotations</h2>
          <ol>
            {pairings.map(({ id, text, other, choices, right }) => {
              const counterpart = choices.find((choice) => choice.id === right)?.text;
              const answer = counterpart === undefined ? 'none' : `“${counterpart}”`;
              return (
                <li key={id}>
                  “{text}” – in {labelOf(other)}: {sheet === 'solved' ? answer : <span class="sheet-line" />}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

function isAlone(id: string, differences: ReturnType<typeof prepareExercise>['differences']): boolean {
  return differences.some(({ kind, statement }) => kind === 'only' && statement === id);
}
