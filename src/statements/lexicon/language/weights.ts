import type { CueSign, EndSign, MentionPlace, SpeakerSign } from './signs.ts';

/** What weighs in the choices of who says what, in log-odds; a sign that has no weight says nothing. */
export interface Weights {
  readonly cues: CueWeights;
  readonly ends: EndWeights;
  readonly speakers: Readonly<Record<SpeakerSign, number>>;
  readonly pronouns: PronounWeights;
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

/** Whom a pronoun stands for; the sums are compared. */
export interface PronounWeights {
  /** Per doubling of the sentences back to the last mention. */
  readonly distance: number;
  /** Per doubling of the mentions in the whole report. */
  readonly mentions: number;
  /** Per doubling of the mentions in the last sentences. */
  readonly recentMentions: number;
  /** Named in the paragraph of the pronoun. */
  readonly sameParagraph: number;
  /** Not known which pronoun goes with the name, against one with which it agrees. */
  readonly unknownPronoun: number;
  /** The best place that it has in the sentence of the pronoun. */
  readonly sameSentence: Readonly<Record<MentionPlace, number>>;
  /** The best place that it has in the sentence before. */
  readonly sentenceBefore: Readonly<Record<MentionPlace, number>>;
}
