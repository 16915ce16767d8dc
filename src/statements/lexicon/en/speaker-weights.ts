import type { SpeakerSign } from '../language/signs.ts';

/**
 * What speaks for and against somebody's being the speaker of a quotation; the sums are compared.
 *
 * Grown by `npm run train -- speakers` on 2026-11-26 from 5,115 quotations in 564 articles of PolNeAR’s training
 * part.
 * Cross-validated by article, the right one is taken for 96.9 %.
 */
export const SPEAKER_WEIGHTS: Readonly<Record<SpeakerSign, number>> = {
  // The manner of a clause that names it, and whether what the clause reports holds the quotation.
  speech: 0.34,
  'speech holds': 0.97,
  telling: -0.21,
  'telling holds': 0.34,
  naming: -0.84,
  'naming holds': 0.39,
  stance: -0.03,
  'stance holds': -0.93,
  thought: -0.76,
  'thought holds': -1.07,
  finding: 0.12,
  'finding holds': 0.81,
  phrase: 1.92,
  'phrase holds': 1.24,
  // Which of the clauses it is.
  'largest that holds': 0.98,
  'smallest that holds': 0.34,
  'nearest clause': 0.4,
  // Where the cue stands.
  'cue before: at once': -0.76,
  'cue before: near': -0.27,
  'cue before: off': 0.06,
  'cue before: far': 0.56,
  'cue behind: at once': 0.28,
  'cue behind: near': 0.53,
  'cue behind: off': 0.68,
  'cue behind: far': -0.12,
  'cue that introduces': 0.66,
  'cue behind no comma': -0.54,
  // Which of the subjects it is.
  'subject before': 0.39,
  'subject behind': -0.67,
  'nearest subject': 0.64,
  'first subject': 0.02,
  'in a circumstance': -0.56,
  'in a that-clause': -1.46,
  'in a what-clause': 0.17,
  'behind with': 0.58,
  // What it is.
  name: 1.24,
  description: -0.21,
  pronoun: -0.77,
  document: 1.62,
  person: 0.92,
  participle: -1.88,
  'he or she': 1.34,
  who: -1.11,
  'it or they': -1,
  'opens the sentence': 0.27,
  'subject of a passive': -2.81,
  'name at the colon': 0.87,
  'name behind a verb': 0.45,
  // Where it stands.
  'ends at once before': -0.31,
  'ends near before': -0.06,
  'ends off before': -0.38,
  'ends far before': -0.67,
  'begins at once behind': 0.9,
  'begins near behind': 0.31,
  'begins far behind': 0.48,
  'another clause between': -0.41,
  'another quotation between': 0.12,
  // Somebody who spoke before the sentence.
  'spoke in the paragraph': -0.91,
  'spoke in the paragraph, nothing but quotation': 3.74,
  'spoke in the report': -2.49,
  'spoke in the report, nothing but quotation': 1.01,
  // Nobody who can be told; more leaves more quotations without a speaker, and fewer with a wrong one.
  'nobody: speech': -1.61,
  'nobody: scare': 0,
  'nobody: title': 0,
};
