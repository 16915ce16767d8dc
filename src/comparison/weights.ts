/**
 * Every weight and threshold of the comparison. The weights of `LINK` come from a logistic regression over labelled
 * pairs of news reports; each other figure says what it trades.
 */
export const WEIGHTS = {
  /** Weight of common words beside rare ones: higher links short plain sentences, lower trusts rare words alone. */
  commonWord: 0.2,
  /** Logistic weights of a link's parts, in the order in which they are measured. */
  link: {
    bias: -3.75,
    words: 2.2,
    letters: 2.5,
    inclusion: 2.3,
    run: 1.5,
    rareWords: 2.1,
    quotations: 0.55,
    oneQuotes: -0.5,
    numbers: 0.7,
    speaker: 0.1,
    clash: -1.0,
    rank: 1.1,
    mutual: 1.0,
    neighbours: 2.05,
    leftover: -2.8,
    echo: 1.2,
  },
  /** Score from which two statements are linked: higher loses true links, lower makes false ones. */
  linked: 0.5,
  /** Score of the texts alone from which one report clearly has what the other says. */
  clear: 0.97,
  /** Score below which a pair isn't looked at, though all else spoke for it: higher is faster and misses summaries. */
  candidate: 0.5,
  /** The same for two statements of one report that may say the same. */
  echo: 0.7,
  /** Statements of one report that may share a stem before it stops leading to candidates: higher is slower. */
  frequent: 60,
  /** Candidates looked at for each statement: higher is slower. */
  candidates: 12,
  /** Share of the pairs between two groups of statements that must be linked for them to be one match: lower chains. */
  joined: 0.15,
  /** Share of words in common below which a word diff is confetti and both texts are shown whole. */
  reworded: 0.34,
  /** Share of word-for-word statements from which a report counts as a copy, whose sentences have one counterpart each. */
  copy: 0.8,
  /** Share of a wording's words, in order, that make a pair of wordings where the statements are linked. */
  wording: 0.5,
  /** The same where they have none but common words in common. */
  plainWording: 0.8,
  /** Run of common words that makes a pair of wordings; with the next, where the statements aren't linked. */
  wordingRun: 4,
  /** Words of that run that are more than common ones: lower pairs stock phrases. */
  wordingRunRare: 2,
  /** Score of a link for which only a common utterance speaks. */
  sameUtterance: 0.8,
  /** How near a pair of wordings must come to the best that either has. */
  wordingRank: 0.7,
  /** Share of a quotation's words that the other report must have without marks: lower finds looser paraphrases. */
  paraphrase: 0.6,
  /** How many of its words at least. */
  paraphraseWords: 2,
  /** Shares of words in common from which two reports are wholly, largely, partly the same text. */
  overlap: { wholly: 0.9, largely: 0.6, partly: 0.25 },
} as const;
