import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import { COLUMNS } from './gather-wordings.ts';

/** Chooses, of many reports, the one that runs down the page, and whether the others' wordings stand folded. */
export function BaseControls({ view: { sides } }: { readonly view: View }): JSX.Element {
  return (
    <>
      <fieldset class="choice bases">
        <legend>Base text</legend>
        {sides.map(({ report, siglum, className }, place) => (
          <label title={report.label}>
            <input type="radio" name="order" value={report.id} defaultChecked={place === 0} />
            <span class={className}>
              {siglum}
              <span class="spoken"> {report.label}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>Other wordings</legend>
        {LAYOUTS.filter(([value]) => value !== 'columns' || sides.length <= COLUMNS).map(([value, label], place) => (
          <label class={value}>
            <input type="radio" name="wordings" value={value} defaultChecked={place === 0} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

const LAYOUTS = [
  ['folded', 'Folded'],
  ['open', 'Open'],
  ['columns', 'Columns'],
] as const;
