import { ENGLISH } from './en/english.ts';
import type { Language } from './language/language.ts';
import { LANGUAGES } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';

/** The lexicon for a BCP 47 tag; `undefined` for a language that has none. */
export function findLexicon(lang: string): Lexicon | undefined {
  return LEXICONS.get(subtagOf(lang));
}

/** Makes a language known from here on. */
export function addLexicon(language: Language): void {
  LEXICONS.set(language.lang, makeLexicon(language));
}

/** The primary subtag of a tag. */
export const subtagOf = (lang: string): string => lang.toLowerCase().split(/\W/)[0] ?? '';

const LEXICONS = new Map<string, Lexicon>(LANGUAGES.map((language) => [language.lang, makeLexicon(language)]));

/**
 * The lexicon for a tag, or English's for a language that has none: works, signs and the like go by the same names in
 * many. Nobody may be named by it.
 */
export const lexiconOrEnglish = (lang: string): Lexicon => findLexicon(lang) ?? ENGLISH_LEXICON;

const ENGLISH_LEXICON = LEXICONS.get(ENGLISH.lang) ?? makeLexicon(ENGLISH);
