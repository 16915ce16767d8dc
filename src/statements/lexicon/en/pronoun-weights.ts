import type { PronounSign } from '../language/signs.ts';

/**
 * What speaks for somebody as the one whom a pronoun stands for; the sums are compared.
 *
 * Grown by `npm run train -- pronouns` on 2026-11-26 from 1,358 pronouns that speak in 387 articles of PolNeAR’s
 * training part.
 * Cross-validated by article, the name that CoreNLP finds is taken for 87.6 %.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<PronounSign, number>> = {
  // Per doubling: of the sentences back to the last mention, of the mentions in the report, of those in the last sentences.
  distance: -1.77,
  mentions: 0.13,
  'recent mentions': 0,
  // Named in the paragraph of the pronoun.
  'same paragraph': 0.21,
  // Not known which pronoun goes with the name, against one with which it agrees.
  'unknown pronoun': -0.95,
  // The best place that it has in the sentence of the pronoun, and in the one before.
  'speaker in the sentence': 0.2,
  'subject in the sentence': 0.15,
  'object in the sentence': -1.15,
  'possessor in the sentence': 0.16,
  'speaker in the sentence before': 1.25,
  'subject in the sentence before': 0.82,
  'object in the sentence before': -0.47,
  'possessor in the sentence before': -0.03,
};
