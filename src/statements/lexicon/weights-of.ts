import { CUE_BIAS, CUE_LEAST, CUE_WEIGHTS } from './en/cue-weights.ts';
import { END_BIAS, END_WEIGHTS } from './en/end-weights.ts';
import { PRONOUN_WEIGHTS } from './en/pronoun-weights.ts';
import { SPEAKER_WEIGHTS } from './en/speaker-weights.ts';
import type { Language } from './language/language.ts';
import type { Weights } from './language/weights.ts';

/** The weights of a language: its own, and for what it has none of, what English's say of any language. */
export const weightsOf = ({ weights }: Language): Weights => ({ ...COMMON, ...weights });

/** Signs are classes, which other languages have too; what English's verbs weigh of themselves is left out. */
const COMMON: Weights = {
  cues: { bias: CUE_BIAS, signs: CUE_WEIGHTS, verbs: new Map(), least: CUE_LEAST },
  ends: { bias: END_BIAS, signs: END_WEIGHTS },
  speakers: SPEAKER_WEIGHTS,
  pronouns: PRONOUN_WEIGHTS,
};
