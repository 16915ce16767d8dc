/**
 * What speaks for and against somebody's being the speaker of a quotation; the sums are compared. Fitted by logistic
 * regression over the choices in 630 news articles whose attributions are marked by hand.
 */
export const SPEAKER_WEIGHTS = {
  // The manner of a clause that names it, and whether what the clause reports holds the quotation.
  speech: 0.25,
  'speech holds': 1.06,
  telling: 0.3,
  'telling holds': 0.25,
  naming: -0.71,
  'naming holds': 0.11,
  stance: 0.31,
  'stance holds': -0.03,
  thought: 0,
  'thought holds': 0,
  phrase: 1.98,
  'phrase holds': 1.4,
  // Which of the clauses it is.
  'largest that holds': 0.71,
  'smallest that holds': 0.68,
  'nearest clause': 0.33,
  // Where the cue stands.
  'cue before: at once': -0.47,
  'cue before: near': 0.09,
  'cue before: off': 0.12,
  'cue before: far': 0.23,
  'cue behind: at once': 0.22,
  'cue behind: near': 2.09,
  'cue behind: off': 1.48,
  'cue behind: far': 0.25,
  // Which of the subjects it is.
  'subject before': 1.1,
  'subject behind': -0.8,
  'nearest subject': 0.19,
  'first subject': 0.07,
  'in a circumstance': -0.81,
  'in a that-clause': -0.94,
  // What it is.
  name: 0.34,
  description: -1.13,
  pronoun: -0.21,
  document: 1.99,
  person: 1.37,
  participle: -2.6,
  // Where it stands.
  'ends at once before': 0.03,
  'ends near before': -0.3,
  'ends off before': -0.61,
  'ends far before': -0.7,
  'begins at once behind': 0.84,
  'begins near behind': -0.49,
  'begins far behind': 0.23,
  'another clause between': 0.38,
  'another quotation between': -0.03,
  // Somebody who spoke before the sentence.
  'spoke in the paragraph': -0.59,
  'spoke in the paragraph, nothing but quotation': 2.18,
  'spoke in the report': -2.06,
  'spoke in the report, nothing but quotation': 0.3,
  // Nobody who can be told; more leaves more quotations without a speaker, and fewer with a wrong one.
  'nobody: speech': -0.69,
  'nobody: scare': 0.39,
  'nobody: title': 1.46,
} as const;

/** The name of one thing that speaks for or against somebody. */
export type SpeakerSign = keyof typeof SPEAKER_WEIGHTS;
