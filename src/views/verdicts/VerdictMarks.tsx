import type { JSX } from 'preact';
import type { PlacedCheck } from './place-checks.ts';
import { CHECK_NAMES, GRAVE, judgeCheck } from './verdict-names.ts';

interface Props {
  /** The quotations of one statement. */
  readonly checks: readonly PlacedCheck[];
  /** Address of a place in a source, by the ids of the source and of the sentence. */
  readonly linkTo: (source: string, sentence: string) => string;
}

/** What became of a statement's quotations, held against the sources: small, each a link to its place there. */
export function VerdictMarks({ checks, linkTo }: Props): JSX.Element {
  return (
    <>
      {checks.map(({ check, source, sentences }) => {
        const kind = judgeCheck(check);
        return (
          <a
            class={GRAVE.has(kind) ? 'verdict-mark grave' : 'verdict-mark'}
            href={linkTo(source.id, sentences[0]?.id ?? 'not-found')}
          >
            <span aria-hidden="true">{GRAVE.has(kind) ? '≠' : '='}</span> {source.label}: {CHECK_NAMES[kind]}
          </a>
        );
      })}
    </>
  );
}
