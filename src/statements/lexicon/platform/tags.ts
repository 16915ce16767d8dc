/** The primary subtag of a tag. */
export const subtagOf = (lang: string): string => lang.toLowerCase().split(/[^a-z]/)[0] ?? '';

/** A tag that asks for a numbering system. */
export const withSystem = (lang: string, numberingSystem: string): string =>
  new Intl.Locale(lang, { numberingSystem }).toString();

/** Whether a language has no space between a number and the word behind it. */
export const isUnspaced = (lang: string): boolean => UNSPACED.has(subtagOf(lang));

const UNSPACED: ReadonlySet<string> = new Set('ja zh ko th km lo my'.split(' '));
