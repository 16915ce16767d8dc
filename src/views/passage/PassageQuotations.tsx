import type { JSX } from 'preact';
import { listQuotations } from '../../permalinks/list-quotations.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { View } from '../marks/view.ts';
import { NAMES_BY_VERDICT } from '../quotations/QuotationList.tsx';

interface Props {
  readonly passage: Passage;
  readonly view: View;
}

/** The quotations in a statement or a match, each a link to its own page. */
export function PassageQuotations({ passage: { kind, statements }, view }: Props): JSX.Element | null {
  const { reports, matches } = view.comparison;
  const quotations = listQuotations(reports, matches).filter(({ wordings }) =>
    Object.values(wordings).some(({ statement }) => statements.includes(statement)),
  );
  if (kind === 'quotation' || quotations.length === 0) return null;
  return (
    <section class="passage-quotations" aria-labelledby="quotations-in-it">
      <h2 id="quotations-in-it">Quotations in it</h2>
      <ul>
        {quotations.map(({ id, verdict, wordings }) => {
          const shown = Object.values(wordings).find(({ statement }) => statements.includes(statement));
          return (
            <li key={id}>
              <q dir="auto">{shown?.text}</q> <a href={view.links.passage(id)}>{NAMES_BY_VERDICT[verdict]}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
