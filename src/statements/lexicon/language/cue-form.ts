import type { Words } from './word-classes.ts';

/** A form of a verb that reports what somebody says or thinks. */
export interface CueForm {
  readonly lemma: string;
  readonly manner: Manner;
  /** `perfect` where that form can't be the past as well: `written`. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'perfect';
  /** What else is known of the verb. */
  readonly traits: ReadonlySet<CueTrait>;
  /** Prepositions and adverbs that belong to the verb: `for` of `call`. */
  readonly particles: ReadonlySet<string>;
  /** Words behind it with which it means something else: `up` of `call`. */
  readonly otherwise: ReadonlySet<string>;
}

/**
 * How a verb reports: `speech` takes a quotation or a clause; `telling` takes a listener first; `naming` takes somebody
 * and what they are called; `stance` takes what is praised or blamed; `thought` takes a belief, a wish or whom somebody
 * sides with; `finding` takes what a survey or a document shows.
 */
export type Manner = 'speech' | 'telling' | 'naming' | 'stance' | 'thought' | 'finding';

/** What a verb of report has of its own. */
export type CueTrait =
  /** The plainest verb of saying: `say`. */
  | 'says'
  /** The plainest verb with a listener: `tell`. */
  | 'tells'
  /** Takes a question, and to whom it is put: `ask`. */
  | 'asks'
  /** Takes whose words are relayed: `quote`. */
  | 'quotes'
  /** Takes whom an outlet has its news from: `cite`. */
  | 'cites'
  /** Takes somebody who shall do something: `urge`. */
  | 'urges'
  /** Takes a feeling: `express`. */
  | 'expresses'
  /** Reports only with what it is about: `speak`. */
  | 'needs a topic'
  /** Says nothing of its own before an infinitive that reports: `decline`. */
  | 'leads on'
  /** Says that somebody won't: `refuse`. */
  | 'refuses'
  /** Means something else with a figure or a result behind it: `added 0.3 %`, `reported a profit`. */
  | 'counts'
  /** Has a form in -s that is as often a noun: `claim`. */
  | 'noun too';

/** A verb that reports, with its forms. */
export interface CueVerb {
  readonly lemma: string;
  readonly manner: Manner;
  /** Each form in all its spellings; a word that is several of them is the one that stands last here. */
  readonly forms: Partial<Readonly<Record<CueForm['form'], Words>>>;
  readonly traits?: readonly CueTrait[];
  readonly particles?: Words;
  readonly otherwise?: Words;
}
