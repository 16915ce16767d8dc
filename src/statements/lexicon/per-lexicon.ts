import type { Lexicon } from './lexicon.ts';

/** What a rule makes of a lexicon, made once for each. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const madeByLexicon = new WeakMap<Lexicon, Made>();
  return (lexicon) => {
    const known = madeByLexicon.get(lexicon);
    if (known !== undefined) return known;
    const made = make(lexicon);
    madeByLexicon.set(lexicon, made);
    return made;
  };
}
