import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { listLanguages, nameLanguage } from '../../draft/languages.ts';

interface Props {
  readonly siglum: string;
  /** What the text is said to be in, or `null`. */
  readonly stated: string | null;
  /** What its words tell, or `null`; absent until they were read. */
  readonly told: string | null | undefined;
  readonly change: (lang: string | null) => void;
}

/** The language of a text, by its words unless somebody says otherwise. */
export function CompareLanguage({ siglum, stated, told, change }: Props): JSX.Element {
  const languages = useMemo(() => listLanguages(stated), [stated]);
  return (
    <select
      class="own-language"
      aria-label={`Language of text ${siglum}`}
      value={stated ?? ''}
      onChange={({ currentTarget }) => change(currentTarget.value || null)}
    >
      <option value="">{tellLanguage(told)}</option>
      {languages.map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}

function tellLanguage(told: string | null | undefined): string {
  if (told === undefined) return 'Language told by its words';
  return told === null ? 'Read as English: its words don’t tell' : `${nameLanguage(told)}, told by its words`;
}
