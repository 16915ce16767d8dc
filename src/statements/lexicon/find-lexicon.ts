import { ENGLISH } from './en/english.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH];

/** The lexicon for a BCP 47 tag; `undefined` for a language that has none. */
export function findLexicon(lang: string): Lexicon | undefined {
  const [subtag = ''] = lang.toLowerCase().split(/\W/);
  return LEXICONS.find((lexicon) => lexicon.lang === subtag);
}
