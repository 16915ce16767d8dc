import type { Lexicon } from '../lexicon.ts';

/** English, as news has it. */
export const ENGLISH: Lexicon = { lang: 'en' };
