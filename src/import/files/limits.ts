/** What a file may be. Larger ones are refused before they are opened, so that a page never stops answering. */
export const LIMITS = {
  /** Bytes of a file: ten times a long article saved with its pictures. */
  file: 20_000_000,
  /** Characters of a text: twenty times a report of 50,000 words would be a book, not a report. */
  text: 2_000_000,
  /** Unpacked bytes of a part of a .docx or .odt file, which a ZIP of some kilobytes can blow up at will. */
  part: 40_000_000,
  /** Files in a ZIP; a document has some dozens. */
  parts: 5_000,
  /** Pages of a PDF. */
  pages: 500,
  /** Elements of a web page, where a front page has 5,000; the article finder's time grows with them. */
  elements: 50_000,
} as const;

/** A number of bytes or characters as people write it: `20 million`, `1.5 million`, `700`. */
export function roundNumber(count: number): string {
  if (count < 1_000_000) return count.toLocaleString('en');
  return `${(count / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} million`;
}
