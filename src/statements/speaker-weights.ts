/**
 * What speaks for and against somebody's being the speaker of a quotation; the sums are compared. Fitted by logistic
 * regression over the choices in 630 news articles whose attributions are marked by hand.
 */
export const SPEAKER_WEIGHTS = {
  // The manner of a clause that names it, and whether what the clause reports holds the quotation.
  speech: 0.11,
  'speech holds': 0.63,
  telling: 0.55,
  'telling holds': 0.28,
  naming: -0.76,
  'naming holds': -0.19,
  stance: 0.06,
  'stance holds': -0.3,
  thought: 0,
  'thought holds': 0,
  phrase: 2.1,
  'phrase holds': 1.36,
  // Which of the clauses it is.
  'largest that holds': 0.65,
  'smallest that holds': 0.59,
  'nearest clause': 0.22,
  // Where the cue stands.
  'cue before: at once': -0.29,
  'cue before: near': 0.01,
  'cue before: off': 0.04,
  'cue before: far': -0.04,
  'cue behind: at once': 0.56,
  'cue behind: near': 1.29,
  'cue behind: off': 1.2,
  'cue behind: far': 0.2,
  'cue that introduces': 0.58,
  'cue behind no comma': -0.69,
  // Which of the subjects it is.
  'subject before': 0.82,
  'subject behind': -0.57,
  'nearest subject': 0.24,
  'first subject': -0.01,
  'in a circumstance': -0.83,
  'in a that-clause': -1.52,
  'in a what-clause': -0.01,
  'behind with': 1.03,
  // What it is.
  name: 0.67,
  description: -0.39,
  pronoun: -0.81,
  document: 1.5,
  person: 0.79,
  participle: -2.1,
  'he or she': 1.33,
  who: -0.77,
  'it or they': -1.83,
  'opens the sentence': 0.19,
  'subject of a passive': -1.27,
  'name at the colon': 0.53,
  'name behind a verb': 0.14,
  // Where it stands.
  'ends at once before': -0.4,
  'ends near before': -0.31,
  'ends off before': -0.44,
  'ends far before': -0.3,
  'begins at once behind': 0.77,
  'begins near behind': -0.24,
  'begins far behind': 0.39,
  'another clause between': 0.05,
  'another quotation between': 0.12,
  // Somebody who spoke before the sentence.
  'spoke in the paragraph': -0.72,
  'spoke in the paragraph, nothing but quotation': 3.02,
  'spoke in the report': -2.26,
  'spoke in the report, nothing but quotation': 0.83,
  // Nobody who can be told; more leaves more quotations without a speaker, and fewer with a wrong one.
  'nobody: speech': -1,
  'nobody: scare': 0.38,
  'nobody: title': 1.44,
} as const;

/** The name of one thing that speaks for or against somebody. */
export type SpeakerSign = keyof typeof SPEAKER_WEIGHTS;
