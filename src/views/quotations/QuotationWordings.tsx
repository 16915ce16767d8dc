import type { JSX } from 'preact';
import type { MarkedWording } from '../marks/mark-wordings.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { tellHow } from '../marks/SpeakerName.tsx';
import type { View } from '../marks/view.ts';
import type { QuotationEntry } from './gather-quotations.ts';

interface Props {
  readonly entry: QuotationEntry;
  readonly view: View;
}

/** A quotation as each report words it, with its speaker. */
export function QuotationWordings({ entry, view }: Props): JSX.Element {
  const { wordings, verdict } = entry;
  return (
    <>
      <QuotationSpeakers entry={entry} view={view} />
      <div class={`wordings columns-${Math.min(view.sides.length, 5)}`}>
        {view.sides.map((side) => {
          const wording = wordings[side.report.id];
          return (
            <div class={`cell ${side.className}`}>
              {wording ? (
                <WordingText wording={wording} view={view} altered={verdict === 'altered'} />
              ) : (
                <p class="gap">Not in {side.report.label}</p>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** Whom the reports have say it: one name where they agree, else each report's. */
function QuotationSpeakers({ entry: { speakers }, view }: Props): JSX.Element {
  const known = view.sides.flatMap((side) => {
    const speaker = speakers[side.report.id];
    return speaker ? [{ side, speaker }] : [];
  });
  const areAgreed = new Set(known.map(({ speaker }) => speaker.name)).size === 1;
  return (
    <p class="attribution">
      {known.length === 0 && <span class="absent">speaker not named</span>}
      {(areAgreed ? known.slice(0, 1) : known).map(({ side, speaker }) => (
        <span class={side.className}>
          {!areAgreed && <span class="siglum">{side.siglum}</span>}
          <span class="speaker" title={tellHow(speaker)}>
            {speaker.name}
          </span>{' '}
        </span>
      ))}
    </p>
  );
}

interface WordingProps {
  readonly wording: MarkedWording;
  readonly view: View;
  readonly altered: boolean;
}

function WordingText({ wording, view, altered }: WordingProps): JSX.Element {
  const placed = view.placed.get(wording.statement);
  return (
    <>
      <p class="statement-head">
        <a class="siglum" href={view.links.place(wording.statement)}>
          {placed && nameStatement(placed)}
        </a>
      </p>
      <blockquote class="text" lang={placed?.side.report.lang} dir="auto">
        {cut(wording).map(({ text, differs }) =>
          differs ? <mark class={altered ? 'changed' : undefined}>{text}</mark> : text,
        )}
      </blockquote>
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
