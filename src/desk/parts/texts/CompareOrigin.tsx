import type { JSX } from 'preact';
import type { DraftReport } from '../../draft/draft.ts';

interface Props {
  readonly report: DraftReport;
  readonly change: (part: Partial<DraftReport>) => void;
}

type Field = 'title' | 'publisher' | 'author' | 'published' | 'url';

const FIELDS: readonly {
  readonly field: Field;
  readonly name: string;
  readonly hint: string;
  readonly valid?: string;
}[] = [
  { field: 'title', name: 'Headline', hint: '' },
  { field: 'publisher', name: 'Publisher', hint: '' },
  { field: 'author', name: 'Author', hint: '' },
  { field: 'published', name: 'Date', hint: '2022-07-29', valid: '\\d{4}-\\d{2}-\\d{2}(T.+)?' },
  { field: 'url', name: 'Address', hint: 'https://…', valid: 'https?://.+' },
];

/** Headline and origin of a text, open where something of them is known. An entry that is not valid counts as none. */
export function CompareOrigin({ report, change }: Props): JSX.Element {
  const known = FIELDS.filter(({ field }) => report[field] !== null).map(({ name }) => name.toLowerCase());
  return (
    <details class="own-origin">
      <summary>Headline and origin{known.length > 0 && <span class="soft"> ({known.join(', ')})</span>}</summary>
      {FIELDS.map(({ field, name, hint, valid }) => (
        <label key={`${field}:${report[field] ?? ''}`}>
          <span>{name}</span>
          <input
            defaultValue={report[field] ?? ''}
            placeholder={hint}
            pattern={valid}
            autocomplete="off"
            onChange={({ currentTarget }) => {
              const value = currentTarget.value.trim();
              change({ [field]: value === '' || !currentTarget.validity.valid ? null : value });
            }}
          />
        </label>
      ))}
    </details>
  );
}
