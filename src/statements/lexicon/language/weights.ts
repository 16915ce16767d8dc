import type { CueSign, EndSign, PronounSign, SpeakerSign } from './signs.ts';

/** What weighs in the choices of who says what, in log-odds; a sign that has no weight says nothing. */
export interface Weights {
  readonly cues: CueWeights;
  readonly ends: EndWeights;
  readonly speakers: Readonly<Record<SpeakerSign, number>>;
  readonly pronouns: Readonly<Record<PronounSign, number>>;
}

/** Whether a verb reports something where it stands. */
export interface CueWeights {
  readonly bias: number;
  readonly signs: Readonly<Partial<Record<CueSign, number>>>;
  /** What a verb weighs of itself, by its lemma. */
  readonly verbs: ReadonlyMap<string, number>;
  /** The sum above which a verb is taken to report something, of speech and of thoughts and findings. */
  readonly least: Readonly<Record<'speech' | 'thought', number>>;
}

/** Whether reported words end before a unit. */
export interface EndWeights {
  readonly bias: number;
  readonly signs: Readonly<Partial<Record<EndSign, number>>>;
}
