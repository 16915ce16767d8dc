import type { JSX } from 'preact';
import type { OfferedForm, SavedForm } from '../../output/offered-forms.ts';

interface Props {
  /** The forms in which a comparison can be saved, or `null` until they are loaded. */
  readonly forms: readonly OfferedForm[] | null;
  readonly save: (form: SavedForm) => void;
}

/** A comparison as files for other programs. */
export function ExportPanel({ forms, save }: Props): JSX.Element {
  if (forms === null) return <p role="status">Loading …</p>;
  return (
    <ul>
      {forms.map(({ form, name, what }) => (
        <li key={name}>
          <button type="button" onClick={() => save(form)}>
            {name}
          </button>{' '}
          <span class="soft">{what}</span>
        </li>
      ))}
    </ul>
  );
}
