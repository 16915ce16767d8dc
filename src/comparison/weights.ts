import { LIKENESS_WEIGHTS } from './likeness-weights.ts';
import { LINK_WEIGHTS } from './link-weights.ts';

/**
 * Every weight and threshold of the comparison, but for what its word lists say; what is grown from labels stands in files
 * of its own. Each figure says what it trades.
 */
export const WEIGHTS = {
  /** Weight of common words beside rare ones: higher links short plain sentences, lower trusts rare words alone. */
  commonWord: 0.2,
  /** What a common word counts where words count the same however rare they are. */
  commonMass: 0.1,
  /** Of a first score, by the two texts alone. */
  alike: LIKENESS_WEIGHTS,
  /** Of a link's score. */
  link: LINK_WEIGHTS,
  /** Common words of both (in mass) that coverage counts at least: a few words in common are no proof, though they be all. */
  leastMass: 3.5,
  /** Quoted words of the shorter (in mass) that are held against the other's at least. */
  leastQuoted: 4,
  /** Rare words in common from which on more say no more. */
  manyRareWords: 3,
  /** Next best counterparts that a pair is held against: more make a lead harder. */
  competitors: 3,
  /** How much more of their letters than of their words two statements may have in common before a closer look: lower is faster. */
  lettersBeyondWords: 0.2,
  /** Words of a statement below which it says too little to be linked but to its own likeness. */
  fewWords: 2,
  /** What the score is multiplied by from which links are expected to serve best: higher loses true links, lower makes false ones. */
  cut: 0.9,
  /** First score of neighbours that bear out a pair with none but common words in common: higher loses short statements. */
  linked: 0.3,
  /** Score of the likeliest counterpart, not taken, that is worth a look: lower shows more that says something else. */
  nearest: 0.1,
  /** Score from which a link is sure: higher is right more often and leaves more as perhaps. */
  sure: 0.92,
  /**
   * Share of what one quotes that the other quotes too, below which two statements that report quotations are never
   * surely the same: higher doubts more cuts of one speech, lower takes any two sentences of a speaker for sure.
   */
  sharedQuoted: 0.2,
  /** Words with which lines of a series begin alike, and how many such lines make one: lower doubts more plain statements. */
  opening: 5,
  series: 3,
  /** Share of what a statement reports from which that is a quotation. */
  mostlyQuoted: 0.6,
  /** First score of a counterpart that isn't looked at, for those that are held against it. */
  unlikely: 0.005,
  /** First score below which a pair isn't looked at, though all else spoke for it: higher is faster and misses summaries. */
  candidate: 0.05,
  /** Statements of one report that may share a stem before it stops leading to candidates: higher is slower. */
  frequent: 60,
  /** Candidates looked at for each statement: higher is slower, lower depends on which report comes first. */
  candidates: 40,
  /** Share of the pairs between two groups of statements of two reports that must be linked for them to be one match: lower chains. */
  joined: 0.15,
  /** Share of words in common below which a word diff is confetti and both texts are shown whole. */
  reworded: 0.34,
  /** Share of word-for-word statements from which a report counts as a copy, whose sentences have one counterpart each. */
  copy: 0.8,
  /** Share of a wording's words, in order, that make a pair of wordings where the statements are linked. */
  wording: 0.5,
  /** The same where they have none but common words in common. */
  plainWording: 0.79,
  /** Share of words in common between the first and the last that both have: lower pairs other sentences. */
  wordingDensity: 0.5,
  /** Score of a link from which two words, more than common, are enough; from which one is. */
  clearlyLinked: 0.5,
  closelyLinked: 0.83,
  /** Words of wordings so short that one in common is enough there too. */
  briefWording: 4,
  /** Share of a wording's words that another of the same report has where the two are no rivals. */
  repeated: 0.8,
  /** Share of a wording's words from which the words of another are held against it one by one: lower marks unlike halves. */
  marked: 0.4,
  /** Words of a quotation that are compared: higher is slower. */
  longestWording: 400,
  /** Run of words, more than common ones, that makes a pair of wordings where the statements are linked. */
  wordingRun: 4,
  /** Where two wordings correspond: what a common word counts, and what words cost that one alone has. */
  alignment: {
    common: 0.3,
    /** The first word of a gap: higher keeps what corresponds together. */
    opened: -0.2,
    /** Each further one. */
    widened: -0.05,
    /** Another word in its place. */
    replaced: -0.4,
    /** Another form of the word. */
    reformed: -0.1,
  },
  /**
   * What makes a pair of wordings where the statements aren't linked, by whether the reports name the same speaker: words of
   * a run and how many of them are more than common ones, where both are equal, where one is whole in the other, and
   * else, with the share of the shorter one that the other has. Lower pairs stock phrases.
   */
  utterance: {
    same: { equalRun: 3, equalShared: 1, wholeShared: 2, run: 4, shared: 2, likeness: 0.6 },
    unknown: { equalRun: 4, equalShared: 1, wholeShared: 2, run: 5, shared: 3, likeness: 0.6 },
    other: { equalRun: 6, equalShared: 4, wholeShared: 5, run: 12, shared: 6, likeness: 0.6 },
    /** How much more a pair counts beside rivals where the statements are linked; where the speaker is the same. */
    linked: 0.2,
    sameSpeaker: 0.1,
  },
  /** Score of a link for which only a common utterance speaks: such links are sure. */
  sameUtterance: 0.89,
  /** Words, more than common ones, of an utterance that is told by them alone: fewer may be a catchphrase. */
  sureUtterance: 3,
  /** Score of a link for which only such a phrase speaks. */
  samePhrase: 0.4,
  /** How near a pair of wordings must come to the best that either has. */
  wordingRank: 0.9,
  /** The same where their statements are linked: one report may word an utterance twice. */
  linkedWordingRank: 0.4,
  /** Share of a quotation's words that the other report must have without marks: lower finds looser paraphrases. */
  paraphrase: 0.62,
  /** The same where the statements aren't closely linked. */
  doubtfulParaphrase: 0.8,
  /** How many of its words at least. */
  paraphraseWords: 2,
  /** Words between shared ones that another report leaves out and that are marked nevertheless: more mark what a summary skips. */
  insertedWords: 8,
  /** The same at the beginning or end of its statement. */
  appendedWords: 3,
  /** Common words between two replaced stretches that are taken into one: more hide what stayed. */
  bridge: 3,
  /** Edits beyond which two texts count as replaced whole; with the next, this bounds the time of a long text. */
  edits: 600,
  /** Edits times tokens. */
  diffSteps: 3_000_000,
  /** Share of the shorter claim's words, more than common ones, that two statements must share for one claim of two sources. */
  sameClaim: 0.5,
  /** How many at least: lower takes more claims for one. */
  sameClaimWords: 2,
  /** Letters of a name's word below which one letter makes another name: `Lee` / `Lea`. */
  nameLetters: 5,
  /** Letters of a common word that may be joined to a name: lower takes `Harrison` for `Harris` and `on`. */
  joinedLetters: 3,
  /** How often a report must use the surname that it introduces in another spelling: lower takes namesakes for misprints. */
  namedAgain: 2,
  /** How telling a finding is beside others; of equal ones the first in the running order stands first. */
  telling: {
    /** An utterance that a cut turns round: what was denied seems said. */
    turnedRound: 6,
    /** Somebody's words changed between the marks, which readers take for exact. */
    altered: 5,
    /** Reports of which one must be wrong. */
    contradiction: 4,
    /** A particular that differs: one is wrong, or they mean other things. */
    detail: 3,
    /** The same claim of somebody else: both may be right. */
    source: 2,
    /** A broken name misleads few, but shows how a report was made. */
    name: 1,
    /** What one report alone has: often a choice, and often a counterpart that wasn't found. */
    only: 0,
  },
  /** When another value is a disagreement: lower flags more, and more of two things. */
  details: {
    /** Words beside a detail that its statement has at least: a caption says too little. */
    leastWords: 4,
    /** Equal words round a detail that is alone replaced, and how many of them are more than common ones. */
    slotWords: 3,
    slotTelling: 2,
    /** The same for a name: other names often fill like places. */
    nameSlotTelling: 3,
    /** Share of the shorter statement that these words are. */
    nameSlotShare: 0.6,
    /** Words in common near two amounts of one thing, common ones left out. */
    nearWords: 2,
    /** The same near two dates, times or percentages, of which a sentence often has several. */
    nearLoose: 3,
    /** Words on either side that say what an amount is about where the two statements aren't surely linked. */
    farReach: 12,
    /** Words in common among these. */
    farWords: 3,
    /** How many times as large the second amount may be there. */
    farRatio: 2.5,
  },
  /** Share of the shorter statement's words that another has in common with it where the two may contradict each other. */
  contradicted: 0.6,
  /** Share by which two amounts in different units may differ and be one: six months are 26 weeks. */
  convertedAmount: 0.04,
  /** How far from its number a hedged one may be: `about` on both sides, `above` up to so many times, `nearly` below. */
  hedgedAmount: { about: 0.12, above: 2, nearly: 0.15 },
  /** How many times as high a second bound (`more than 45,000`) may be and be another figure. */
  nearBound: 1.25,
  /** How many times as large a second amount of one thing may be, where only words near by say that it is one. */
  largestRatio: 10,
  /** Minutes by which a time that is told as about may be off. */
  hedgedMinutes: 20,
  /** Zeros at a number's end, as the power of ten, from which it may be a rounded one: lower takes 290 for 300. */
  roundedFrom: 1000,
  /** Share by which rounding may change a number. */
  roundedAmount: 0.05,
  /** Letters that two forms of one name have in common at least. */
  nameForm: 3,
  /** Letters of a name from which it is no short form of another that begins otherwise. */
  shortName: 4,
  /** Letters of a name from which another spelling is a misprint: where it stands alone, beside a second name, and for two slips. */
  misprintAlone: 5,
  misprintBeside: 3,
  misprintLong: 7,
  /** Shares of words in common from which two reports are wholly, largely, partly the same text. */
  overlap: { wholly: 0.9, largely: 0.6, partly: 0.25 },
} as const;
