/**
 * What makes a link, in log-odds: `base` times the log-odds of the first score, and what the other pairs make of it.
 *
 * Grown by `npm run train -- links` on 2026-11-26 from 1,838 candidates in 62 labelled pairs of reports, six of them
 * invented.
 * Cross-validated by pair of reports, candidates from 0.4: precision 72.8 %, recall 73.2 %, F1 73.0 %. Right by
 * score: from 0.9 220 of 235, from 0.8 68 of 81, from 0.7 47 of 67, from 0.6 48 of 76, from 0.5 37 of 77, from 0.4 42
 * of 99, from 0.3 43 of 112. Sure ones, from 0.8: 91.1 % of 316.
 */
export const LINK_WEIGHTS = {
  bias: -0.76,
  base: 0.63,
  lead: 1.07,
  rival: -1.26,
  square: 2.62,
  neighbours: 0.49,
} as const;
