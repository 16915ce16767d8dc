/** Letters up to which a fragment carries the words whole; longer stretches are given by their beginning and end. */
const WHOLE_UP_TO = 120;
/** Words at each end of a longer stretch. */
const END_WORDS = 5;

/** The fragment (`:~:text=…`) by which a browser finds and marks these words on a page. */
export function textFragment(words: string): string {
  const plain = words.trim().replaceAll(/\s+/g, ' ');
  if (plain.length <= WHOLE_UP_TO) return `:~:text=${encodeWords(plain)}`;
  const parts = plain.split(' ');
  const ends = [parts.slice(0, END_WORDS), parts.slice(-END_WORDS)].map((end) => encodeWords(end.join(' ')));
  return `:~:text=${ends.join(',')}`;
}

/** A hyphen would end a prefix. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
