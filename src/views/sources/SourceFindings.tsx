import type { JSX } from 'preact';
import type { CheckedSource } from '../../report/source.ts';
import type { View } from '../marks/view.ts';
import { placeChecks } from '../verdicts/place-checks.ts';
import { CHECK_KINDS, GRAVE, judgeCheck } from '../verdicts/verdict-names.ts';
import { CheckEntry } from './SourceText.tsx';

interface Props {
  readonly sources: readonly CheckedSource[];
  readonly view: View;
}

/** Quotations that are shown at the top of a story; a reader has ten seconds. */
const FIRST = 4;

/** What reports made of the words of the sources, the gravest first; the rest on the sources' pages. */
export function SourceFindings({ sources, view }: Props): JSX.Element | null {
  if (sources.length === 0) return null;
  const grave = sources
    .flatMap(placeChecks)
    .map((placed) => ({ placed, kind: judgeCheck(placed.check) }))
    .filter(({ kind }) => GRAVE.has(kind))
    .toSorted((one, other) => CHECK_KINDS.indexOf(one.kind) - CHECK_KINDS.indexOf(other.kind));
  return (
    <section class="findings source-findings" aria-labelledby="source-findings-heading">
      <h2 id="source-findings-heading">Against the source</h2>
      <ul class="wordings-of">
        {grave.slice(0, FIRST).map(({ placed }) => (
          <li>
            <CheckEntry placed={placed} view={view} />
          </li>
        ))}
      </ul>
      <p class="all-findings">
        {sources.map(({ id, label, quotations }, place) => (
          <>
            {place > 0 && ' · '}
            <a href={view.links.source?.(id, null)}>
              All {Object.values(quotations).flat().length} quotations against {label}
            </a>
          </>
        ))}
      </p>
    </section>
  );
}
