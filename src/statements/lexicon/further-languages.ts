import type { Language } from './language/language.ts';

/** The languages beside English whose words are known, each loaded only when a text in it is read. */
export const FURTHER_LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./de/german.ts')).GERMAN,
  es: async () => (await import('./es/spanish.ts')).SPANISH,
  fr: async () => (await import('./fr/french.ts')).FRENCH,
};
