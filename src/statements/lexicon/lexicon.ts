/** What a language gives to the rooms that read its texts. */
export interface Lexicon {
  /** The primary subtag of its BCP 47 tags: `en`. */
  readonly lang: string;
}
