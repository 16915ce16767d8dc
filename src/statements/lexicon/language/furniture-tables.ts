/** What news sites put between the paragraphs of a report, by the words that it shows itself by. */
export interface FurnitureTables {
  /** Whole paragraphs of a few words without a full stop: `Story continues below`. */
  readonly lines: readonly RegExp[];
  /** The same, whatever they end in: `Sign up for our newsletter.` */
  readonly offers: readonly RegExp[];
  /** What a paragraph that leads elsewhere begins with, up to its colon: `READ MORE`. */
  readonly label: RegExp;
  /** A word in brackets that tells where a picture comes from: `photo`, `handout`. */
  readonly creditWord: RegExp;
  /** Small words within a credit: `for`, `via`. */
  readonly creditJoin: RegExp;
}
