import type { SpeakerSign } from '../language/signs.ts';

/**
 * What speaks for and against somebody's being the speaker of a quotation; the sums are compared.
 *
 * Grown by `npm run train -- speakers` on 2026-11-26 from 5,109 quotations in 564 articles of PolNeAR’s training
 * part.
 * Cross-validated by article, the right one is taken for 96.9 %.
 */
export const SPEAKER_WEIGHTS: Readonly<Record<SpeakerSign, number>> = {
  // The manner of a clause that names it, and whether what the clause reports holds the quotation.
  speech: 0.35,
  'speech holds': 0.98,
  telling: -0.21,
  'telling holds': 0.37,
  naming: -0.84,
  'naming holds': 0.39,
  stance: -0.03,
  'stance holds': -0.93,
  thought: -0.82,
  'thought holds': -1.08,
  finding: 0.13,
  'finding holds': 0.81,
  phrase: 1.92,
  'phrase holds': 1.22,
  // Which of the clauses it is.
  'largest that holds': 0.98,
  'smallest that holds': 0.36,
  'nearest clause': 0.39,
  // Where the cue stands.
  'cue before: at once': -0.79,
  'cue before: near': -0.29,
  'cue before: off': 0.05,
  'cue before: far': 0.55,
  'cue behind: at once': 0.46,
  'cue behind: near': 0.51,
  'cue behind: off': 0.65,
  'cue behind: far': -0.15,
  'cue that introduces': 0.67,
  'cue behind no comma': -0.54,
  // Which of the subjects it is.
  'subject before': 0.39,
  'subject behind': -0.73,
  'nearest subject': 0.65,
  'first subject': 0.01,
  'in a circumstance': -0.56,
  'in a that-clause': -1.47,
  'in a what-clause': 0.15,
  'behind with': 0.57,
  // What it is.
  name: 1.28,
  description: -0.19,
  pronoun: -0.75,
  document: 1.63,
  person: 0.93,
  participle: -1.9,
  'he or she': 1.33,
  who: -1.1,
  'it or they': -0.99,
  'opens the sentence': 0.27,
  'subject of a passive': -2.81,
  'name at the colon': 0.87,
  'name behind a verb': 0.4,
  // Where it stands.
  'ends at once before': -0.32,
  'ends near before': -0.08,
  'ends off before': -0.4,
  'ends far before': -0.69,
  'begins at once behind': 0.95,
  'begins near behind': 0.34,
  'begins far behind': 0.52,
  'another clause between': -0.41,
  'another quotation between': 0.13,
  // Somebody who spoke before the sentence.
  'spoke in the paragraph': -0.93,
  'spoke in the paragraph, nothing but quotation': 3.76,
  'spoke in the report': -2.57,
  'spoke in the report, nothing but quotation': 1.01,
  // Nobody who can be told; more leaves more quotations without a speaker, and fewer with a wrong one.
  'nobody: speech': -1.6,
  'nobody: scare': 0,
  'nobody: title': 0,
};
