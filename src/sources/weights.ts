/** Every weight and threshold of this room. Each says what it trades. */
export const WEIGHTS = {
  /** Bits that a word tells at least, however common it is; higher finds stock phrases. */
  leastBits: 1,
  /** Bits that a word tells at most: higher trusts a single rare word. */
  mostBits: 10,
  /** The same of a common one. */
  mostCommonBits: 6,
  /** Words of a source below which one word tells no less. */
  leastWords: 2000,
  /** Places of two neighbouring words from which on they lead to none while rarer ones do: higher is slower. */
  frequent: 60,
  /** Places that are looked at where a quotation has none but frequent words. */
  mostPlaces: 400,
  /** Places of a word that leads somewhere without a neighbour: higher is slower, and finds quotations changed throughout. */
  rareWord: 3,
  /** Runs of words in common of a quotation that are put together: higher is slower. */
  mostRuns: 160,
  /** What it costs, in bits, to go on from one run of common words to the next. */
  chain: {
    /** A word of the quotation that neither has. */
    unmatched: 2,
    /** Going on behind words that the source alone has, and each of them; where dots show that they are left out. */
    gap: 2,
    skipped: 0.3,
    shown: 0.08,
    /** Going on elsewhere in the source: lower makes two places of one. */
    jump: 16,
    /** What speaks for a run that the named speaker speaks; that stands near another part of the same quotation. */
    speaker: 1.5,
    near: 1.5,
  },
  /** Words that may be left out of one place without a sign; with one: beyond, the two sides are two places. */
  hiddenCut: 60,
  shownCut: 150,
  /** Words of the source beside a quotation among which its altered first or last words may stand. */
  edge: 2,
  /** The same where these words must all stand, behind fillers and false starts, and how many they may be. */
  widerEdge: 8,
  edgeWords: 3,
  /** Words that are compared one by one where two runs leave them between them. */
  longestGap: 80,
  /** What makes a quotation that isn't there word for word a found one. Fitted on planted quotations: `npm run bench -- sources`. */
  found: {
    /** Share of what its words tell that is in common: lower finds invented ones. */
    share: 0.62,
    /** The same where it is put together of several places: any text has something in common with many. */
    splicedShare: 0.85,
    /** Bits in common, beyond those that chance gives in a source of the size and those that differences cost. */
    bits: 5,
    /** What differences cost of an altered one: each of them, each word that the source hasn't, each that is left out. */
    strain: { change: 4, word: 8, leftOut: 0.5 },
    /** Bits that each of several places tells at least. */
    splicedBits: 28,
    /** Bits on either side of a cut that isn't shown, where it is so many words long: lower puts stock phrases together. */
    besideCut: 18,
    longCut: 12,
  },
} as const;
