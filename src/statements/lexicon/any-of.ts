/** The alternatives of some texts, taken as they stand, for a regular expression; without any, what nothing matches. */
export function anyOf(texts: readonly string[]): string {
  return texts.length === 0 ? '(?!)' : `(?:${texts.map(escaped).join('|')})`;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
