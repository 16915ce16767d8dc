import type { JSX } from 'preact';
import { listQuotations } from '../../permalinks/list-quotations.ts';
import { type Passage, readPassage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { namePassage } from './name-passage.ts';

interface Props {
  readonly passage: Passage<Match>;
  readonly view: View;
}

/** Links to the passages of the same kind before and after: a statement's in its report, else in the story. */
export function PassageSteps({ passage, view }: Props): JSX.Element {
  const ids = NEIGHBOURS[passage.kind](passage, view);
  const place = ids.indexOf(passage.id);
  const [before, after] = [ids[place - 1], ids[place + 1]];
  return (
    <nav class="passage-steps" aria-label="Passages">
      {before !== undefined && (
        <a rel="prev" href={view.links.passage(before)}>
          ← Previous: {shortName(before, view)}
        </a>
      )}
      {after !== undefined && (
        <a rel="next" href={view.links.passage(after)}>
          Next: {shortName(after, view)} →
        </a>
      )}
    </nav>
  );
}

const NEIGHBOURS: Readonly<Record<Passage['kind'], (passage: Passage, view: View) => readonly string[]>> = {
  statement: ({ id }, { placed }) => placed.get(id)?.side.report.statements.map((statement) => statement.id) ?? [],
  match: (_, { comparison }) => comparison.matches.map(({ id }) => id),
  quotation: (_, { comparison: { reports, matches } }) => listQuotations(reports, matches).map(({ id }) => id),
};

function shortName(id: string, view: View): string {
  const { reports, matches } = view.comparison;
  const passage = readPassage(id, reports, matches);
  return passage ? namePassage(passage, view).short : '';
}
