import type { JSX } from 'preact';
import { listQuotations, type StoryQuotation } from '../../permalinks/list-quotations.ts';
import { judgeQuotation } from '../../permalinks/name-match.ts';
import type { Passage } from '../../permalinks/read-passage.ts';
import type { Wording } from '../../report/comparison.ts';
import type { View } from '../marks/view.ts';
import { KIND_NAMES } from '../quotations/QuotationList.tsx';

interface Props {
  readonly passage: Passage;
  readonly view: View;
}

/** The quotations in a statement or a match, each a link to its own page. */
export function PassageQuotations({ passage: { kind, statements }, view }: Props): JSX.Element | null {
  const { reports, matches, matchById } = view.comparison;
  const quotations = listQuotations(reports, matches).filter((quotation) =>
    placesOf(quotation).some(({ statement }) => statements.includes(statement)),
  );
  if (kind === 'quotation' || quotations.length === 0) return null;
  return (
    <section class="passage-quotations" aria-labelledby="quotations-in-it">
      <h2 id="quotations-in-it">Quotations in it</h2>
      <ul>
        {quotations.map((quotation) => {
          const { id } = quotation;
          const shown = placesOf(quotation).find(({ statement }) => statements.includes(statement));
          const kind = judgeQuotation(quotation, matchById.get(statements[0] ?? ''));
          return (
            <li key={id}>
              <q dir="auto">{shown?.text}</q> <a href={view.links.passage(id)}>{KIND_NAMES[kind]}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function placesOf({ readings }: StoryQuotation): readonly Wording[] {
  return readings.flatMap(({ wordings, repeats }) => [...Object.values(wordings), ...repeats]);
}
