/**
 * What two texts have in common, in log-odds, for a first score without the other pairs. Fitted by logistic regression over
 * 55 labelled pairs of news reports.
 */
export const LIKENESS_WEIGHTS = {
  bias: -5.4,
  words: 3.45,
  letters: 7.15,
  coverage: 3.85,
  rareWords: 3.3,
  numbers: 1.2,
  topic: 0.45,
  bothQuote: -1.05,
  oneQuotes: -0.85,
  clash: -0.75,
} as const;
