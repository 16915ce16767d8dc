import type { JSX } from 'preact';
import type { QuotationKind } from '../../permalinks/name-match.ts';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { gatherQuotations, KIND_ORDER } from './gather-quotations.ts';
import { QuotationEntryView } from './QuotationEntryView.tsx';

/** Every quotation of the story once, under what became of it, the altered ones first. */
export function QuotationList({ view }: { readonly view: View }): JSX.Element {
  const entries = gatherQuotations(view.comparison);
  const groups = KIND_ORDER.map((kind) => ({ kind, own: entries.filter((entry) => entry.kind === kind) }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section
            class={kind === 'perhaps' ? 'listing perhaps' : 'listing'}
            id={kind}
            aria-labelledby={`${kind}-heading`}
          >
            <h2 id={`${kind}-heading`}>
              {spellNumberFirst(own.length)} {KIND_NAMES[kind]}
            </h2>
            <p class="explanation">{MEANINGS[kind]}</p>
            <ol>
              <Parts
                parts={cutParts(own.map((entry) => <QuotationEntryView key={entry.id} entry={entry} view={view} />))}
              />
            </ol>
          </section>
        ))}
    </>
  );
}

/** The kinds, as pages name them. */
export const KIND_NAMES: Readonly<Record<QuotationKind, string>> = {
  altered: 'altered',
  lost: 'cut so that they say something else',
  paraphrased: 'paraphrased',
  edited: 'openly edited',
  trimmed: 'trimmed',
  same: 'the same',
  perhaps: 'perhaps the same',
  only: 'with no counterpart found',
};

const MEANINGS: Readonly<Record<QuotationKind, string>> = {
  altered: 'The reports put different words inside the quotation marks.',
  lost: 'A cut loses a “not” or an “if”, and with it what was said.',
  paraphrased: 'Some reports tell without quotation marks what others put between them.',
  edited: 'The reports differ in nothing but what they show: an ellipsis, or an editor’s words in brackets.',
  trimmed: 'Each wording is an unbroken part of one; the words they share are the same.',
  same: 'The words inside the quotation marks are the same.',
  perhaps: 'The statements around them are not sure to say the same, so these may be different quotations.',
  only: 'No quotation of it was found in any other report.',
};
