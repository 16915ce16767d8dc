import type { ComponentChildren, JSX } from 'preact';
import { countOf } from '../../../views/marks/count-of.ts';
import { nameStatement } from '../../../views/marks/name-statement.ts';
import type { View } from '../../../views/marks/view.ts';
import type { Difference, Pairing } from '../../class/exercise.ts';
import type { Judgement } from '../../class/judge-answers.ts';
import { DIFFERENCE_KINDS } from './difference-kinds.ts';

interface Props {
  readonly view: View;
  readonly judgement: Judgement;
  /** What can be done with the answers. */
  readonly children: ComponentChildren;
}

/** What somebody found, missed and got wrong, each with its place in the comparison. */
export function ClassFindings({ view, judgement, children }: Props): JSX.Element {
  const { found, missed, wrong, paired, mispaired, unpaired } = judgement;
  const pairings = [...paired, ...mispaired, ...unpaired];
  return (
    <section class="class-mode" role="status">
      <h1>
        You found {found.length} of {countOf(found.length + missed.length, 'difference')}
      </h1>
      <p class="class-score">
        {tellWrong(wrong.length)}
        {pairings.length > 0 &&
          ` Of ${countOf(pairings.length, 'quotation')} you paired ${paired.length} rightly and ${mispaired.length} wrongly.`}
      </p>
      {DIFFERENCE_KINDS.map(([kind, name]) => (
        <KindFindings
          key={kind}
          name={name}
          found={found.filter((difference) => difference.kind === kind)}
          missed={missed.filter((difference) => difference.kind === kind)}
          view={view}
        />
      ))}
      {wrong.length > 0 && <h2>Marked, but the same in the others</h2>}
      <PlaceList title="Wrong" places={wrong} view={view} />
      <PairingList pairings={mispaired} view={view} />
      {children}
    </section>
  );
}

function tellWrong(count: number): string {
  if (count === 0) return 'None of your marks is wrong.';
  return count === 1 ? 'One of your marks is wrong.' : `${count} of your marks are wrong.`;
}

interface KindProps {
  readonly name: string;
  readonly found: readonly Difference[];
  readonly missed: readonly Difference[];
  readonly view: View;
}

function KindFindings({ name, found, missed, view }: KindProps): JSX.Element | null {
  const count = found.length + missed.length;
  if (count === 0) return null;
  const short = (difference: Difference) => (difference.kind === 'only' ? { ...difference, text: null } : difference);
  return (
    <>
      <h2>
        {name}: {found.length} of {count}
      </h2>
      <PlaceList title="Found" places={found.map(short)} view={view} />
      <PlaceList title="Missed" places={missed.map(short)} view={view} />
    </>
  );
}

interface PlaceProps {
  readonly title: string;
  /** Statements with the words in them that are meant, or `null` for all of them. */
  readonly places: readonly { readonly statement: string; readonly text: string | null }[];
  readonly view: View;
}

function PlaceList({ title, places, view }: PlaceProps): JSX.Element | null {
  if (places.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong>{' '}
      {places.map(({ statement, text }, index) => {
        const placed = view.placed.get(statement);
        return (
          <span key={`${statement} ${text}`}>
            {index > 0 && '; '}
            {text !== null && `“${text}” `}
            <a href={view.links.place(statement)}>{placed && nameStatement(placed)}</a>
          </span>
        );
      })}
    </p>
  );
}

function PairingList({ pairings, view }: { readonly pairings: readonly Pairing[]; readonly view: View }) {
  if (pairings.length === 0) return null;
  const labelOf = (id: string) => view.sides.find(({ report }) => report.id === id)?.report.label ?? id;
  return (
    <>
      <h2>Quotations paired wrongly</h2>
      <ul>
        {pairings.map(({ id, text, other, choices, right }) => {
          const counterpart = choices.find((choice) => choice.id === right);
          return (
            <li key={id}>
              “{text}”: {counterpart ? `in ${labelOf(other)} “${counterpart.text}”` : `none in ${labelOf(other)}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
