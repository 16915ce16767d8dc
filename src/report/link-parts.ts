/** What a link's score can be made of. */
export const LINK_PARTS = [
  'words',
  'letters',
  'coverage',
  'containment',
  'rareWords',
  'numbers',
  'quotedWords',
  'sameSpeaker',
  'bothQuote',
  'oneQuotes',
  'bothHeadlines',
  'oneHeadline',
  'clash',
  'lead',
  'rival',
  'square',
  'neighbours',
  'utterance',
  'editor',
] as const;

/** One of the parts of a link's score. */
export type LinkPart = (typeof LINK_PARTS)[number];
