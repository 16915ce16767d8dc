/** What search weighs and where it draws its lines, each with the trade that it sets. */
export const SEARCH_WEIGHTS = {
  /** Worth of a word found as it was typed, in another form, as the beginning of a longer one, or in another spelling. */
  quality: { exact: 1, inflected: 0.9, prefix: 0.8, near: 0.6, far: 0.4 },
  /** Parts of a hit's score: which words it has, their order, Fuse.js's closeness, how little else it says. */
  rank: { coverage: 6, order: 2, closeness: 1, containment: 1 },
} as const;

/** The lines that search draws. */
export const LIMITS = {
  /** Queries of up to this many words need all of them: higher finds more, and more that was not meant. */
  allWordsUpTo: 3,
  /** Share (0–1, by rarity) of a longer query's words that a hit has: lower lets pasted wordings change more. */
  coverage: 0.6,
  /** … or so much of its order (0–1): a typo that is a rare word by chance weighs more than all the right ones. */
  order: 0.5,
  orderedFrom: 5,
  /** Queries of this many words are pasted text, of which a hit may have less … */
  pastedFrom: 9,
  /** … this share of the query, or that share of its own words (a sentence of a pasted paragraph). */
  pastedCoverage: 0.4,
  pastedContainment: 0.6,
  /** Statements of fewer words than this are not found by what share of them was pasted. */
  containmentWords: 5,
  /** A word in more than this share of all statements finds no candidates where `rareWords` rarer ones do. */
  commonShare: 0.05,
  rareWords: 4,
  /** Shortest word that may be misspelt by one edit, by two; shorter ones would find strangers. */
  oneEditFrom: 3,
  twoEditsFrom: 6,
  /** Shortest name whose other spellings are looked for although the name itself is known. */
  nameFrom: 5,
  /** Shortest beginning that stands for longer words, and how many of them it may stand for. */
  prefixFrom: 2,
  prefixWords: 64,
  /** Shortest word that isn't the last and yet stands for longer ones, and letters that may follow it (offers, offered). */
  endingFrom: 4,
  endingLetters: 2,
  /** Shortest word of which other forms are looked for (annex, annexed, annexation), and beginning that they share. */
  formFrom: 4,
  formBeginning: 3,
  /** Near spellings taken for one word. */
  nearWords: 12,
  /** Statements that Fuse.js ranks: so many letters divided by the query's length, within bounds. */
  rankedLetters: 1500,
  rankedLeast: 16,
  rankedMost: 120,
  /** Letters of the query that Fuse.js compares; the rest changes no order and costs time. */
  comparedLetters: 256,
} as const;
