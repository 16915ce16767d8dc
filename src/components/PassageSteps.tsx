import type { JSX } from 'preact';
import { namePassage } from './PassageView.tsx';
import type { View } from './view.ts';

interface Props {
  /** Id of a statement or a match. */
  readonly id: string;
  readonly view: View;
}

/** Links to the passages before and after: of a match the neighbouring matches, of a statement those of its report. */
export function PassageSteps({ id, view }: Props): JSX.Element {
  const { matches } = view.comparison;
  const report = view.placed.get(id)?.side.report;
  const ids = (report?.statements ?? matches).map((passage) => passage.id);
  const place = ids.indexOf(id);
  const before = ids[place - 1];
  const after = ids[place + 1];
  return (
    <nav class="passage-steps" aria-label="Passages">
      {before !== undefined && (
        <a rel="prev" href={view.links.passage(before)}>
          ← {namePassage(before, view)}
        </a>
      )}
      {after !== undefined && (
        <a rel="next" href={view.links.passage(after)}>
          {namePassage(after, view)} →
        </a>
      )}
    </nav>
  );
}
