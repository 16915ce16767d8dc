import type { Word } from './lexicon.ts';

/** What is known of what is no word. */
export const NO_WORD: Word = {
  classes: new Set(),
  cue: undefined,
  pronoun: undefined,
  titlePronoun: undefined,
  firstNamePronoun: undefined,
  sayingParticle: undefined,
  weighedAs: undefined,
  endsAs: undefined,
};
