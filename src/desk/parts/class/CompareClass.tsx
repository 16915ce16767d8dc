import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countOf } from '../../../views/marks/count-of.ts';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { View } from '../../../views/marks/view.ts';
import { type Difference, judgeMarks, listDifferences } from './class-mode.ts';

interface Props {
  readonly view: View;
  /** The comparison with all its marks, shown once the reader has looked. */
  readonly findings: JSX.Element;
}

/** The texts without marks, each statement to be ticked where it differs; then what was found and what was missed. */
export function CompareClass({ view, findings }: Props): JSX.Element {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isShown, setShown] = useState(false);
  const differences = listDifferences(
    view.sides.map(({ report }) => report),
    view.comparison,
  );
  if (isShown) {
    return (
      <>
        <ClassFindings view={view} differences={differences} marked={marked} back={() => setShown(false)} />
        {findings}
      </>
    );
  }
  const toggle = (id: string) =>
    setMarked((before) => (before.has(id) ? without(before, id) : new Set([...before, id])));
  return (
    <section class="class-mode" aria-labelledby="class-heading">
      <h2 id="class-heading">What differs?</h2>
      <p>
        Read the reports. Tick each statement that the others tell with other words or leave out. Then look how many of
        the {differences.length} differences you found.
      </p>
      <div class={`class-texts columns-${Math.min(view.sides.length, 5)}`}>
        {view.sides.map(({ report, className }) => (
          <section key={report.id} class={className} aria-label={report.label}>
            <h3>{report.label}</h3>
            {report.statements.map(({ id, text, headline }) => (
              <label key={id} class={headline ? 'class-statement headline' : 'class-statement'}>
                <input type="checkbox" checked={marked.has(id)} onChange={() => toggle(id)} />
                <span class="text" lang={report.lang} dir="auto">
                  {text}
                </span>
              </label>
            ))}
          </section>
        ))}
      </div>
      <button type="button" onClick={() => setShown(true)}>
        Show what I found
      </button>
    </section>
  );
}

interface FindingsProps {
  readonly view: View;
  readonly differences: readonly Difference[];
  readonly marked: ReadonlySet<string>;
  readonly back: () => void;
}

function ClassFindings({ view, differences, marked, back }: FindingsProps): JSX.Element {
  const { found, missed, mistaken } = judgeMarks(differences, marked, view.comparison);
  return (
    <section class="class-mode" role="status">
      <h2>
        You found {found.length} of {countOf(differences.length, 'difference')}
      </h2>
      {KINDS.map(([kind, name]) => (
        <KindFindings
          key={kind}
          name={name}
          found={found.filter((difference) => difference.kind === kind)}
          missed={missed.filter((difference) => difference.kind === kind)}
          view={view}
        />
      ))}
      <FindingList title="Ticked, but told with the same words" lists={mistaken.map((id) => [id])} view={view} />
      <button type="button" onClick={back}>
        Look again
      </button>
    </section>
  );
}

/** The kinds of differences, in the order in which they are told, and their names. */
const KINDS: readonly (readonly [Difference['kind'], string])[] = [
  ['quotation', 'Other words inside quotation marks'],
  ['reworded', 'Other words for the same'],
  ['rewritten', 'The same, told quite differently'],
  ['only', 'No counterpart found in the others'],
];

interface KindProps {
  readonly name: string;
  readonly found: readonly Difference[];
  readonly missed: readonly Difference[];
  readonly view: View;
}

function KindFindings({ name, found, missed, view }: KindProps): JSX.Element | null {
  const count = found.length + missed.length;
  if (count === 0) return null;
  return (
    <>
      <h3>
        {name}: {found.length} of {count}
      </h3>
      <FindingList title="Found" lists={found.map(({ statements }) => statements)} view={view} />
      <FindingList title="Missed" lists={missed.map(({ statements }) => statements)} view={view} />
    </>
  );
}

interface ListProps {
  readonly title: string;
  /** Ids of the statements of each entry. */
  readonly lists: readonly (readonly string[])[];
  readonly view: View;
}

function FindingList({ title, lists, view }: ListProps): JSX.Element | null {
  if (lists.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong>{' '}
      {lists.map((ids, index) => (
        <span key={ids.join()}>
          {index > 0 && '; '}
          {ids.map((id, place) => {
            const placed = view.placed.get(id);
            return (
              <span key={id}>
                {place > 0 && ' / '}
                <a href={view.links.place(id)}>{placed && nameStatement(placed)}</a>
              </span>
            );
          })}
        </span>
      ))}
    </p>
  );
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
