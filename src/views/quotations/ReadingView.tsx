import type { JSX } from 'preact';
import type { QuotationKind } from '../../permalinks/name-match.ts';
import type { MarkedReading } from '../marks/mark-readings.ts';
import type { MarkedWording } from '../marks/mark-wordings.ts';
import { nameStatement } from '../marks/name-statement.ts';
import type { View } from '../marks/view.ts';

interface Props {
  readonly marked: MarkedReading;
  readonly kind: QuotationKind;
  readonly view: View;
}

/** Reports that are named at once; further ones stand folded behind them. */
const HANDFUL = 5;

/** A wording of an utterance with the reports that have it, each a link to its place. */
export function ReadingView({ marked: { reading, wording }, kind, view }: Props): JSX.Element {
  const places = view.sides.flatMap(({ report }) => reading.wordings[report.id]?.statement ?? []);
  const [first] = places;
  const side = view.placed.get(first ?? '')?.side;
  const words = cut(wording).map(({ text, differs }) =>
    differs ? <mark class={kind === 'altered' || kind === 'lost' ? 'changed' : undefined}>{text}</mark> : text,
  );
  const further = places.slice(HANDFUL);
  return (
    <div class={`cell ${side?.className}`}>
      <div class="statement-head">
        <span class="places">
          <Places ids={places.slice(0, HANDFUL)} view={view} />
        </span>
        {!reading.quoted && <span class="unquoted-note">without quotation marks</span>}
        {further.length > 0 && (
          <details class="further">
            <summary>and {further.length} more</summary>
            <span class="places">
              <Places ids={further} view={view} />
            </span>
          </details>
        )}
      </div>
      {reading.quoted ? (
        <blockquote class="text" lang={side?.report.lang} dir="auto">
          {words}
        </blockquote>
      ) : (
        <p class="text" lang={side?.report.lang} dir="auto">
          {words}
        </p>
      )}
    </div>
  );
}

/** Statements by their short names, each a link to its place. */
function Places({ ids, view }: { readonly ids: readonly string[]; readonly view: View }): JSX.Element {
  return (
    <>
      {ids.map((id) => {
        const placed = view.placed.get(id);
        return (
          placed && (
            <a class="siglum" href={view.links.place(id)}>
              {nameStatement(placed)}
            </a>
          )
        );
      })}
    </>
  );
}

function cut({ text, differing }: MarkedWording): readonly { readonly text: string; readonly differs: boolean }[] {
  const bounds = [0, ...differing.flatMap(({ start, end }) => [start, end]), text.length];
  return bounds
    .slice(1)
    .map((bound, index) => ({ text: text.slice(bounds[index], bound), differs: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
