import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import { type DescribedFinding, describeFinding } from './describe-finding.ts';

/** Findings that are shown at once; a reader has ten seconds. */
const FIRST = 3;

/** Findings that are listed at all: of more, nobody reads to the end. */
const MOST = 50;

/** What is worth a reader's notice, the most telling first; all but the first few folded. */
export function FindingList({ view }: { readonly view: View }): JSX.Element | null {
  const all = view.comparison.findings;
  const findings = all.slice(0, MOST).flatMap((finding) => describeFinding(finding, view) ?? []);
  const [first, further] = [findings.slice(0, FIRST), findings.slice(FIRST)];
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">Worth a look</h2>
      <ul>{first.map(drawFinding)}</ul>
      {further.length > 0 && (
        <details>
          <summary>{further.length} more</summary>
          <ul>{further.map(drawFinding)}</ul>
          {all.length > MOST && (
            <p>
              The {MOST} most telling of {all.length}.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

function drawFinding({ name, readings, note, href }: DescribedFinding): JSX.Element {
  return (
    <li>
      <a href={href}>{name}</a>{' '}
      {readings.map(({ excerpt: { before, words, after }, reports, isQuoted }, index) => (
        <>
          {index > 0 && ' · '}
          <span class="text" dir="auto">
            {isQuoted && '“'}
            {before}
            {words !== '' && <mark>{words}</mark>}
            {after}
            {isQuoted && '”'}
          </span>{' '}
          ({reports})
        </>
      ))}
      {note !== null && <span class="finding-note">{readings.length > 0 ? ` ${note}.` : note}</span>}
    </li>
  );
}
