/** How a format writes the authors of a report. */
export type AuthorStyle = 'apa' | 'mla' | 'chicago' | 'bibtex';

/** The authors as a format writes them; what is no person's name stays as it is. */
export function writeAuthors(author: string, style: AuthorStyle): string {
  return STYLES[style](splitAuthors(author).map(readName));
}

interface Name {
  readonly given: string;
  readonly family: string;
}

const STYLES: Readonly<Record<AuthorStyle, (names: readonly Name[]) => string>> = {
  apa: (names) => {
    const written = names.map(({ given, family }) => joinNames([family, initials(given)]));
    const last = written.at(-1) ?? '';
    return written.length < 2 ? last : `${written.slice(0, -1).join(', ')}, & ${last}`;
  },
  mla: ([first, second, ...others]) => {
    const inverted = first ? joinNames([first.family, first.given]) : '';
    if (!second) return inverted;
    return others.length > 0 ? `${inverted}, et al.` : `${inverted}, and ${straight(second)}`;
  },
  chicago: (names) => {
    if (names.length > 3) return `${straight(names[0] as Name)} et al.`;
    return new Intl.ListFormat('en').format(names.map(straight));
  },
  bibtex: (names) =>
    names.map(({ given, family }) => (given === '' ? `{${family}}` : `${family}, ${given}`)).join(' and '),
};

/** `Jo Doe, Ann Roe and Bo Fox`, `Jo Doe & Ann Roe`, the sign escaped or not. */
function splitAuthors(text: string): readonly string[] {
  return text
    .split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|\\?&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Words in the names of offices, not of people. */
const OFFICE =
  /\b(?:staff|desk|agency|news|press|team|editors?|correspondents?|reporters?|bureau|service|newsroom|board|times|post)\b/iu;

/** The family name is the last word with the small words before it (`de`, `van der`). */
function readName(name: string): Name {
  const [, given, family] = /^(.+?)\s+((?:\p{Ll}[\p{L}’'-]*\s+)*\S+)$/u.exec(name) ?? [];
  if (!given || !family || OFFICE.test(name)) return { given: '', family: name };
  return { given, family };
}

function straight({ given, family }: Name): string {
  return given === '' ? family : `${given} ${family}`;
}

/** `Mary-Jo A.` as `M.-J. A.` */
function initials(given: string): string {
  return given.replaceAll(/(\p{L})[\p{L}\p{M}’']*\.?/gu, '$1.');
}

function joinNames(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
