import type { JSX } from 'preact';
import type { Span } from '../../report/report.ts';
import type { Mark } from '../../search/query/judge-words.ts';

interface Props {
  readonly text: string;
  /** What answers the query. */
  readonly found: readonly Mark[];
  /** Words that the other wordings don't have. */
  readonly differing: readonly Span[];
}

/** A statement's text to the character, the found words and the differing ones marked. */
export function SearchText({ text, found, differing }: Props): JSX.Element {
  const bounds = [0, text.length, ...[...found, ...differing].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(bounds)].sort((one, other) => one - other);
  return (
    <>
      {cuts.slice(1).map((end, at) => {
        const start = cuts[at] ?? 0;
        const piece = text.slice(start, end);
        const isFound = found.some((span) => holds(span, start));
        if (isFound) return <mark class="hit">{piece}</mark>;
        return differing.some((span) => holds(span, start)) ? <mark>{piece}</mark> : piece;
      })}
    </>
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
