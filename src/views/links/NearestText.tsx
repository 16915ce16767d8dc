import type { JSX } from 'preact';
import { findNearest } from '../marks/find-nearest.ts';
import { nameStatement } from '../marks/name-statement.ts';
import { StatementText } from '../marks/StatementText.tsx';
import type { View } from '../marks/view.ts';

/** The likeliest counterpart of a statement, folded; nothing where the comparison names none. */
export function NearestText({ id, view }: { readonly id: string; readonly view: View }): JSX.Element | null {
  const nearest = findNearest(id, view);
  if (!nearest) return null;
  const { there, alike } = nearest;
  const { report } = there.side;
  return (
    <details class="nearest">
      <summary>
        Likeliest counterpart, not taken: {nameStatement(there)}, {alike} of 100 alike
      </summary>
      <p class="text" lang={report.lang} dir="auto">
        <StatementText statement={there.statement} />{' '}
        <a href={view.links.place(there.statement.id)}>Its place in {report.label}</a>
      </p>
    </details>
  );
}
