/** First parts of words that keep their hyphen, where the rest of the text does not tell. */
const KEEPING = new Set(
  `well self ex non co half cross high low long short full part mid all far hard ill vice then two three four five six
  seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety one first second third old new
  anti pro semi multi inter counter quasi pan post pre ultra`.split(/\s+/),
);

/** Counts of the words of a text, hyphenated ones whole, in lower case. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words inside lines; what a line end may have cut is left out. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [word] of line.replace(/\S+-$/, '').matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * A text that ends with a hyphen and the line that goes on: the hyphen is the printer's, unless the same text writes the
 * word with one more often than without, or its first part is one that keeps its hyphen.
 */
export function joinHyphenated(text: string, next: string, counts: WordCounts): string {
  const first = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const rest = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next)?.[0].toLowerCase() ?? '';
  const whole = counts.get(first + rest) ?? 0;
  const hyphenated = counts.get(`${first}-${rest}`) ?? 0;
  const keeps = whole === hyphenated ? first.includes('-') || KEEPING.has(first) : hyphenated > whole;
  return keeps ? text + next : text.slice(0, -1) + next;
}
