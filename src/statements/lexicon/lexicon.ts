import type { CueForm } from './language/cue-form.ts';
import type { Language } from './language/language.ts';
import type { Weights } from './language/weights.ts';
import type { WordClass } from './language/word-classes.ts';

/** What the rooms that read texts ask of a language. */
export interface Lexicon {
  /** The primary subtag of its BCP 47 tags: `en`. */
  readonly lang: string;
  /** What is known of a word in lower case, with straight apostrophes. */
  readonly lookUp: (word: string) => Word;
  /** Whether a name has a word by which it is a body's or a place's rather than a person's. */
  readonly namesBody: (name: string) => boolean;
  /** Whether a name is that of a newspaper, an agency or a channel. */
  readonly namesOutlet: (name: string) => boolean;
  /** The language's own tables, for rules that make something else of them. */
  readonly tables: Language;
  /** What weighs in the choices of who says what. */
  readonly weights: Weights;
}

/** What a language knows of a word. */
export interface Word {
  readonly classes: ReadonlySet<WordClass>;
  /** The verb of report that it is a form of. */
  readonly cue: CueForm | undefined;
  /** The pronoun that it is, of those that stand for somebody or something named before. */
  readonly pronoun: 'he' | 'she' | 'it' | 'they' | undefined;
  /** The pronoun that goes with somebody who has it as a title, or as a first name. */
  readonly titlePronoun: 'he' | 'she' | undefined;
  readonly firstNamePronoun: 'he' | 'she' | undefined;
  /** The particle with which it is a verb of saying: `back` for `shot`. */
  readonly sayingParticle: string | undefined;
  /** What it weighs as beside a verb of report, and as an end of reported words; `undefined` where its letters tell. */
  readonly weighedAs: string | undefined;
  readonly endsAs: string | undefined;
}
