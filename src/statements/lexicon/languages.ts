import { ENGLISH } from './en/english.ts';
import type { Language } from './language/language.ts';

/** The languages whose words are known. */
export const LANGUAGES: readonly Language[] = [ENGLISH];
