/** What finding a passage again weighs: its own words most, then the words around it. */
export const PASSAGE_WEIGHTS = { words: 50, before: 20, after: 20 } as const;

/** What tells places of the same words apart: what stands around them, who speaks, and how they are spelt. */
export const TWIN_WEIGHTS = { before: 20, after: 20, speaker: 15, spelling: 5 } as const;

/** The lines that finding draws. Each is drawn so that a doubtful passage counts as gone. */
export const LIMITS = {
  /** Least likeness (0–1) of a corrected statement's words: lower would follow rewritings, and strangers. */
  words: 0.6,
  /** Least likeness of the words on one side at least: a look-alike stands among others. */
  context: 0.8,
  /** By how much (of a score of 0–1) the best must lead the second: less would be a guess. */
  lead: 0.08,
  /** A misprint is one letter in a word of so many: Iran and Iraq are no misprints of each other. */
  misprintFrom: 6,
  /** Misprints that a statement may have had corrected to be known without its neighbours. */
  misprints: 2,
  /** Words of a statement that must stand unchanged for that. */
  unchangedWords: 5,
  /** Words from which a statement is known by them alone, wherever it stands: fewer can be said by anybody. */
  tellingWords: 6,
} as const;

/** Words of a statement by which an address tells how alike another is, and of its neighbours. */
export const CARRIED = { sketch: 40, context: 6 } as const;

/**
 * Characters of a copied address, so that it can be sent anywhere: of one statement, of two to four, and more for each
 * further one. What links to a match of many statements could leave out, is what tells these from their like.
 */
export const ADDRESS = { one: 200, pair: 300, pairUpTo: 4, more: 60 } as const;

/** What addresses of version 1 carry of a statement: whitespace words. */
export const CARRIED_BY_FIRST = { words: 50 } as const;
