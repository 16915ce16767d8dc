/** Whether a word (by its key) is one that any sentence may have, and so tells little about what is said. */
export function isCommonWord(key: string): boolean {
  return COMMON_WORDS.has(key);
}

/** Whether a word (by its key) stands in small letters in names of works; with a “we” or “was” among them it is a sentence. */
export function isSmallInTitles(key: string): boolean {
  return SMALL_IN_TITLES.has(key);
}

const SMALL_IN_TITLES = new Set('a an and as at but by for from in into of on or over the to up with'.split(' '));

/** Whether a word (by its key) turns a statement into its opposite. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

const NEGATIONS = new Set('no not never none nor neither without cannot nobody nothing'.split(' '));

const COMMON_WORDS = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any
  anybody anyone anything are around as at away back be because been before behind being below besides between beyond both
  but by came can cannot could did do does doing done down during each either else enough even ever every everyone
  everything few for from further get gets getting got had has have having he he'd he'll he's her here hers herself him
  himself his how however i i'd i'll i'm i've if in indeed into is isn't it it'd it'll it's its itself just last least less
  let let's like made make makes making many may me might mine more most much must my myself near neither never nevertheless
  next no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over
  own per perhaps quite rather really s said same say saying says shall she she'd she'll she's should since so some
  somebody someone something sometimes soon still such than that that's the their theirs them themselves then there
  there's therefore these they they'd they'll they're they've thing things this those though through throughout thus till
  to told too toward towards under until unto up upon us very via was wasn't way we we'd we'll we're we've well went were
  what what's whatever when where whether which while who whole whom whose why will with within without won't would yes
  yet you you'd you'll you're you've your yours yourself according added adding aren't can't couldn't didn't doesn't don't
  hadn't hasn't haven't shouldn't weren't wouldn't mr mrs ms dr mr. tell tells two go goes going gone come comes coming`.split(
    /\s+/,
  ),
);
