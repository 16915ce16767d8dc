/** What a link's score can be made of. */
export const LINK_PARTS = [
  'words',
  'letters',
  'coverage',
  'rareWords',
  'numbers',
  'topic',
  'bothQuote',
  'oneQuotes',
  'clash',
  'rank',
  'lead',
  'retelling',
  'neighbours',
  'utterance',
  'editor',
] as const;

/** One of the parts of a link's score. */
export type LinkPart = (typeof LINK_PARTS)[number];
