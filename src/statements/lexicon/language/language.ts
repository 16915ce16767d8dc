import type { CueVerb } from './cue-form.ts';
import type { DetailLanguage } from './detail-language.ts';
import type { FurnitureTables } from './furniture-tables.ts';
import type { SentenceTables } from './sentence-tables.ts';
import type { Weights } from './weights.ts';
import type { WordClass, WordClasses, Words } from './word-classes.ts';

/** Words that name a source. */
export interface ReportPhrase {
  /** In lower case, as units with a space between them. */
  readonly words: Words;
  /** Where it stands, if not before the source. */
  readonly stands?: 'behind a quotation' | 'behind the source';
}

/** What is known of a language, as tables: all that a folder of the lexicon has to give. Whatever is left out is empty. */
export interface Language {
  /** The primary subtag of its BCP 47 tags: `en`. */
  readonly lang: string;
  /** Words by what they are to the rules. */
  readonly words: Partial<WordClasses>;
  /** Classes that are told by a word's letters, beside the words listed. */
  readonly forms?: Partial<Readonly<Record<WordClass, RegExp>>>;
  /** Verbs that report what somebody says or thinks. */
  readonly cues: readonly CueVerb[];
  /** Words that stand for somebody or something named before, by the pronoun that they are. */
  readonly pronouns?: Partial<Readonly<Record<'he' | 'she' | 'it' | 'they', Words>>>;
  /** Titles before names, by the pronoun that goes with their bearer; most say nothing of it. */
  readonly titles?: Partial<Readonly<Record<'he' | 'she' | 'either', Words>>>;
  /** First names that say which pronoun goes with their bearer. */
  readonly firstNames?: Partial<Readonly<Record<'he' | 'she', Words>>>;
  /** Words with a capital by which a name is a body's or a place's rather than a person's. */
  readonly bodies?: Words;
  /** Names of newspapers, agencies and channels, in full or their beginnings. */
  readonly outlets?: readonly string[];
  /** Words with a capital by which a name is a newspaper's, an agency's or a channel's. */
  readonly outletWords?: Words;
  /** Words by which the author of a report is an office rather than a person: `desk`, `correspondents`. */
  readonly offices?: Words;
  /** Verbs that are verbs of saying together with one particle: `shot` with `back`. */
  readonly sayingParticles?: Readonly<Record<string, string>>;
  /** The word between the last two of several names: `and`. */
  readonly and?: string;
  /** Phrases that name a source without a verb of their own: `laut`, `selon`; English's stand in its classes. */
  readonly reportPhrases?: readonly ReportPhrase[];
  /** Whether all nouns have a capital, so that one behind a determiner is a description and no name. */
  readonly nounsHaveCapitals?: boolean;
  /** Whether a verb can do without its subject: `dijo`. */
  readonly dropsSubjects?: boolean;
  /** What an apostrophe shortens and joins to the word behind: `l`, `qu`. */
  readonly elided?: Words;
  /** Pronouns that a hyphen joins to their verb, with it: `-t-il`. */
  readonly cliticPronouns?: Words;
  /** What an apostrophe shortens at its beginning: `em`, `til`. */
  readonly elisions?: Words;
  /** Short forms that belong together with their full stop within a sentence: `Mr`, `Dec`. */
  readonly abbreviations?: Words;
  /** How its sentences end. */
  readonly sentences?: SentenceTables;
  /** What its sites put between the paragraphs of a report. */
  readonly furniture?: FurnitureTables;
  /** How it writes numbers, dates, names and the like. */
  readonly details?: DetailLanguage;
  /** Words that are weighed each for itself, rather than with their class. */
  readonly weighed?: { readonly words: Words; readonly ends: Words };
  /** Weights of its own; without them those of English hold, but for what they say of English words. */
  readonly weights?: Partial<Weights>;
}
