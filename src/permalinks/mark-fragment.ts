import { textFragment } from './text-fragment.ts';

/** A stretch of a statement that a link should bring its reader to. */
export interface LinkedWords {
  /** The statement's text, and offsets into it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The texts that stand before it on the page of the link. */
  readonly earlier: readonly string[];
}

/** Words of a statement that are to be marked: how many characters into its text they begin and end. */
export type MarkedStretch = Pick<LinkedWords, 'text' | 'start' | 'end'>;

/** The words on either side that tell a stretch from the same words elsewhere: more make the address longer. */
const BEFORE = /(?:\S+\s+){0,3}$/u;
const AFTER = /^(?:\s+\S+){0,3}/u;

/**
 * The part of an address that marks words: for a script which they are and how often they stand in the statement
 * before, and, for the browser's own text fragments, the words with their neighbours. These are left out where a
 * browser, which takes the first of several alike, would mark others.
 */
export function markFragment({ text, start, end, earlier }: LinkedWords): string {
  const words = text.slice(start, end).trim();
  const from = text.indexOf(words, start);
  const skip = countBefore(text, words, from);
  const fields = new URLSearchParams({ mark: words, ...(skip > 0 && { skip: String(skip) }) });
  const before = BEFORE.exec(text.slice(0, from))?.[0] ?? '';
  const after = AFTER.exec(text.slice(from + words.length))?.[0] ?? '';
  const whole = before + words + after;
  const isFirst = text.indexOf(whole) === from - before.length && !earlier.some((other) => other.includes(whole));
  return `${fields}${isFirst ? textFragment(words, before, after) : ''}`;
}

function countBefore(text: string, words: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) count++;
  return count;
}
