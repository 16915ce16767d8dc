import type { JSX } from 'preact';
import type { View } from '../../../views/marks/view.ts';
import type { Pairing } from '../../class/exercise.ts';
import { NO_COUNTERPART } from '../../class/judge-answers.ts';

interface Props {
  readonly view: View;
  readonly pairings: readonly Pairing[];
  readonly pairs: Readonly<Record<string, string>>;
  readonly pair: (pairing: string, quotation: string) => void;
}

/** Asks of each quotation of the first report which one of another report it is. */
export function PairQuotations({ view, pairings, pairs, pair }: Props): JSX.Element | null {
  if (pairings.length === 0) return null;
  const labelOf = (id: string) => view.sides.find(({ report }) => report.id === id)?.report.label ?? id;
  return (
    <section aria-labelledby="pairs-heading">
      <h2 id="pairs-heading">Pair the quotations</h2>
      <p>Which quotation of the other report has the same words, or was made of the same words?</p>
      <ol class="class-pairs">
        {pairings.map(({ id, text, report, other, choices }) => (
          <li key={id}>
            <label>
              <span>
                <q class="text">“{text}”</q> <span class="soft">({labelOf(report)})</span>
              </span>
              <select
                aria-label={`Counterpart in ${labelOf(other)} of “${text}”`}
                value={pairs[id] ?? ''}
                onChange={({ currentTarget }) => pair(id, currentTarget.value)}
              >
                <option value="">in {labelOf(other)}: …</option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    “{choice.text}”
                  </option>
                ))}
                <option value={NO_COUNTERPART}>It has none there</option>
              </select>
            </label>
          </li>
        ))}
      </ol>
    </section>
  );
}
