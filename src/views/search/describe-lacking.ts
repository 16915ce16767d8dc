const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Above statements that lack some words of a query: which ones, in words. */
export function describeLacking(words: readonly string[]): string {
  return `Without ${LIST.format(words.map((word) => `“${word}”`))}:`;
}
