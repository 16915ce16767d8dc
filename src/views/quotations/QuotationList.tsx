import type { JSX } from 'preact';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { gatherQuotations, type QuotationEntry, VERDICT_ORDER } from './gather-quotations.ts';
import { QuotationEntryView } from './QuotationEntryView.tsx';

/** Every quotation of the story under its verdict, the altered ones first. */
export function QuotationList({ view }: { readonly view: View }): JSX.Element {
  const entries = gatherQuotations(view.comparison);
  const groups = VERDICT_ORDER.map((verdict) => ({
    verdict,
    own: entries.filter((entry) => entry.verdict === verdict),
  }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ verdict, own }) => (
          <section class="listing" id={verdict} aria-labelledby={`${verdict}-heading`}>
            <h2 id={`${verdict}-heading`}>
              {spellNumberFirst(own.length)} {NAMES_BY_VERDICT[verdict]}
            </h2>
            <p class="explanation">{MEANINGS[verdict]}</p>
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

/** The verdicts, as pages name them. */
export const NAMES_BY_VERDICT: Readonly<Record<QuotationEntry['verdict'], string>> = {
  altered: 'altered',
  paraphrased: 'paraphrased',
  trimmed: 'trimmed',
  same: 'the same',
  only: 'in one report only',
};

const MEANINGS: Readonly<Record<QuotationEntry['verdict'], string>> = {
  altered: 'The reports put different words inside the quotation marks.',
  paraphrased: 'One report puts marks round what the other tells without.',
  trimmed: 'One wording is a part of the other; the words they share are the same.',
  same: 'The words inside the quotation marks are the same.',
  only: 'No other report has this quotation.',
};
