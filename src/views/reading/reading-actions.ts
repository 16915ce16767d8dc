/** What the keys and buttons of the reading view do. */
export type ReadingAction =
  | 'next-difference'
  | 'previous-difference'
  | 'next-quotation'
  | 'previous-quotation'
  | 'next-match'
  | 'previous-match'
  | 'counterpart'
  | 'order'
  | 'unfold'
  | 'copy'
  | 'help';

/** The key of each action, as `KeyboardEvent.key` names it, and what the list of keys says of it. */
export const READING_KEYS: readonly (readonly [string, ReadingAction, string])[] = [
  ['n', 'next-difference', 'next difference'],
  ['p', 'previous-difference', 'previous difference'],
  ['q', 'next-quotation', 'next quotation'],
  ['Q', 'previous-quotation', 'previous quotation'],
  ['m', 'next-match', 'next match'],
  ['M', 'previous-match', 'previous match'],
  ['c', 'counterpart', 'counterpart in the other report'],
  ['o', 'order', 'order of the next report'],
  ['u', 'unfold', 'all other wordings, of three reports and more'],
  ['y', 'copy', 'copy a link to this passage'],
  ['?', 'help', 'this list'],
];

/** Kinds of places to go to, and the elements that are such places. */
export const STOPS = { difference: '.match mark', quotation: 'q', match: '.match' } as const;
