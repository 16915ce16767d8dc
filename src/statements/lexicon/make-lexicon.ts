import { anyOf } from './any-of.ts';
import type { Language } from './language/language.ts';
import type { Lexicon } from './lexicon.ts';
import { listWords } from './list-words.ts';
import { makeWords } from './make-words.ts';
import { weightsOf } from './weights-of.ts';

/** The lexicon that a language's tables make. */
export function makeLexicon(language: Language): Lexicon {
  const { lang, bodies, outlets = [], outletWords } = language;
  const body = new RegExp(`\\b${anyOf(listWords(bodies))}\\b`);
  const outlet = new RegExp(`^${anyOf(outlets)}\\b`);
  const outletWord = new RegExp(`\\b${anyOf(listWords(outletWords))}\\b`);
  return {
    lang,
    lookUp: makeWords(language),
    namesBody: (name) => body.test(name),
    namesOutlet: (name) => outlet.test(name) || outletWord.test(name),
    tables: language,
    weights: weightsOf(language),
  };
}
