import type { JSX } from 'preact';
import type { QuotationKind } from '../../permalinks/name-match.ts';
import type { QuotationReading } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import type { MarkedReading } from '../marks/wordings/mark-readings.ts';
import type { MarkedWording } from '../marks/wordings/mark-wordings.ts';
import type { PlacedCheck } from '../verdicts/place-checks.ts';
import { VerdictMarks } from '../verdicts/VerdictMarks.tsx';
import { StatementPlaces } from './StatementPlaces.tsx';

interface Props {
  readonly marked: MarkedReading;
  readonly kind: QuotationKind;
  readonly view: View;
  /** Id of the one report whose wording is shown; without, it is the first’s, with all that have the reading. */
  readonly report?: string;
}

/** A wording of an utterance with the reports that have it, each a link to its place. */
export function ReadingView({ marked, kind, view, report }: Props): JSX.Element {
  const { reading } = marked;
  const wording = (report !== undefined && marked.wordings[report]) || marked.wording;
  const sides = view.sides.filter((side) => report === undefined || side.report.id === report);
  const places = sides.flatMap((side) => reading.wordings[side.report.id]?.statement ?? []);
  const [first] = places;
  const side = view.placed.get(first ?? '')?.side;
  // Without marks round them, no words are changed inside marks.
  const isChanged = reading.quoted && (kind === 'altered' || kind === 'lost');
  const words = cut(wording, isChanged ? ['differing', 'moved'] : ['differing', 'moved', 'left']).map((piece) =>
    piece.kind === null ? piece.text : <mark class={MARKS[piece.kind]}>{piece.text}</mark>,
  );
  return (
    <div class={`cell ${side?.className}`}>
      <div class="statement-head">
        <StatementPlaces ids={places} view={view}>
          {!reading.quoted && <span class="unquoted-note">without quotation marks</span>}
        </StatementPlaces>
      </div>
      {view.links.source && <VerdictMarks checks={listChecks(reading, view)} linkTo={view.links.source} />}
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

/** What became of the words of a reading's first wording, held against the story's sources. */
function listChecks({ reports, wordings }: QuotationReading, { checks }: View): readonly PlacedCheck[] {
  const wording = wordings[reports[0] ?? ''];
  if (!wording) return [];
  const own = checks.get(wording.statement) ?? [];
  return own.filter(({ check }) => check.start < wording.end && wording.start < check.end);
}

type Kind = 'differing' | 'moved' | 'left';

const MARKS: Readonly<Record<Kind, string | undefined>> = { differing: 'changed', moved: 'moved', left: undefined };

/** The text in pieces, each with how it is marked, with the quotation marks that the report prints. */
function cut(
  wording: MarkedWording,
  kinds: readonly Kind[],
): readonly { readonly text: string; readonly kind: Kind | null }[] {
  const { text, opening, closing } = wording;
  const spans = kinds
    .flatMap((kind) => wording[kind].map((span) => ({ ...span, kind })))
    .toSorted((one, other) => one.start - other.start);
  const pieces = spans.flatMap(({ start, end, kind }, index) => [
    { text: text.slice(spans[index - 1]?.end ?? 0, start), kind: null },
    { text: text.slice(start, end), kind },
  ]);
  const rest = { text: text.slice(spans.at(-1)?.end ?? 0), kind: null };
  return [{ text: opening, kind: null }, ...pieces, rest, { text: closing, kind: null }].filter(
    (piece) => piece.text !== '',
  );
}
