import type { JSX } from 'preact';
import { BaseControls } from '../apparatus/BaseControls.tsx';
import type { View } from '../marks/view.ts';

/** Chooses order, rows and marks of the reading view; style sheets act on what is chosen, so it needs no script. */
export function ViewControls({ view }: { readonly view: View }): JSX.Element {
  const orders = view.sides.map(({ report, siglum }) => [report.id, `${siglum}’s`] as const);
  return (
    <form class="controls" aria-label="View">
      {view.sides.length > 2 ? <BaseControls view={view} /> : <Choice legend="Order" name="order" options={orders} />}
      <Choice
        legend="Rows"
        name="rows"
        options={[
          ['all', 'All'],
          ['matches', 'Matches'],
          ...(view.sides.length > 2 ? [['base', 'Base only'] as const] : []),
        ]}
      />
      <Choice
        legend="Marks"
        name="marks"
        options={[
          ['differences', 'Differences'],
          ['sameness', 'Sameness'],
          ['plain', 'None'],
        ]}
      />
    </form>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  /** Value and label of each; the first is chosen. */
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ legend, name, options }: ChoiceProps): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(([value, label], index) => (
        <label>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
