/**
 * What makes a link, in log-odds: what two texts have in common, and what the other pairs make of it.
 *
 * Grown by a script that was not kept, from 55 labelled pairs of news reports that are lost. What `npm run train -- links`
 * grows from those that are kept, after `likeness`, links the held-out invented pairs as well (F1 0.767 each) and labelled
 * news a little better (0.697 where these reach 0.692), but has few copies to learn from and loses matches of the shipped
 * story: these stand.
 */
export const LINK_WEIGHTS = {
  bias: -6.1,
  words: 1.4,
  letters: 5.45,
  coverage: 2.15,
  rareWords: 1.7,
  numbers: 0.95,
  topic: 2.95,
  bothQuote: -0.4,
  oneQuotes: -0.55,
  clash: -0.25,
  rank: 1.2,
  lead: 1.4,
  retelling: 1.7,
  neighbours: 0.95,
} as const;
