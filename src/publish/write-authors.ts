import { anyOf } from '../statements/lexicon/any-of.ts';
import { lexiconOrEnglish } from '../statements/lexicon/find-lexicon.ts';
import type { Language } from '../statements/lexicon/language/language.ts';
import { listWords } from '../statements/lexicon/list-words.ts';

/** How a format writes the authors of a report. */
export type AuthorStyle = 'apa' | 'mla' | 'chicago' | 'bibtex';

/** The authors of a report in this language as a format writes them; what is no person's name stays as it is. */
export function writeAuthors(author: string, style: AuthorStyle, lang: string): string {
  return STYLES[style](listAuthors(author, lang));
}

/** Each author of a report in this language; what is no person's name has no given name. */
export function listAuthors(author: string, lang: string): readonly Name[] {
  const { tables } = lexiconOrEnglish(lang);
  return splitAuthors(author, tables).map((name) => readName(name, tables));
}

/** An author's name in its parts. */
export interface Name {
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
function splitAuthors(text: string, { and }: Language): readonly string[] {
  const word = anyOf(listWords(and));
  return text
    .split(new RegExp(`\\s*[,;]\\s*(?:${word}\\s+)?|\\s+(?:${word}|\\\\?&)\\s+`, 'u'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The family name is the last word with the small words before it (`de`, `van der`). */
function readName(name: string, { offices }: Language): Name {
  const [, given, family] = /^(.+?)\s+((?:\p{Ll}[\p{L}’'-]*\s+)*\S+)$/u.exec(name) ?? [];
  const isOffice = new RegExp(`\\b${anyOf(listWords(offices))}\\b`, 'iu').test(name);
  if (!given || !family || isOffice) return { given: '', family: name };
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
