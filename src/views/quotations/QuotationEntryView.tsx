import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import type { QuotationEntry } from './gather-quotations.ts';
import { QuotationWordings } from './QuotationWordings.tsx';

interface Props {
  readonly entry: QuotationEntry;
  readonly view: View;
}

/** A quotation in a list. */
export function QuotationEntryView({ entry, view }: Props): JSX.Element {
  return (
    <li class={`quotation-entry ${entry.kind}`} id={entry.id}>
      <a class="paragraph-link" href={view.links.passage(entry.id)} aria-label="Page of this quotation">
        #
      </a>
      <QuotationWordings entry={entry} view={view} />
    </li>
  );
}
