import { addLexicon, findLexicon, subtagOf } from './find-lexicon.ts';
import { FURTHER_LANGUAGES } from './further-languages.ts';

/**
 * Loads what is known of a language, given as a BCP 47 tag, so that `parseReport` names who speaks in it from then on. Does
 * nothing for one of which no words are known.
 */
export async function loadLanguage(lang: string): Promise<void> {
  const subtag = subtagOf(lang);
  const load = Object.hasOwn(FURTHER_LANGUAGES, subtag) ? FURTHER_LANGUAGES[subtag] : undefined;
  if (load !== undefined && findLexicon(lang) === undefined) addLexicon(await load());
}
