/** Letters up to which a fragment carries the words whole; longer stretches are given by their beginning and end. */
const WHOLE_UP_TO = 120;
/** Words at each end of a longer stretch. */
const END_WORDS = 5;

/** The fragment (`:~:text=…`) by which a browser finds and marks words on a page, those that stand between the given others. */
export function textFragment(words: string, before = '', after = ''): string {
  const [first, last] = endsOf(words);
  const parts = [
    ...(before.trim() === '' ? [] : [`${encodeWords(before)}-`]),
    encodeWords(first),
    ...(last === null ? [] : [encodeWords(last)]),
    ...(after.trim() === '' ? [] : [`-${encodeWords(after)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Words whole, or, of a longer stretch, its beginning and its end. */
export function endsOf(words: string): readonly [first: string, last: string | null] {
  const plain = words.trim().replaceAll(/\s+/g, ' ');
  const parts = plain.split(' ');
  if (plain.length <= WHOLE_UP_TO || parts.length < 2 * END_WORDS) return [plain, null];
  return [parts.slice(0, END_WORDS).join(' '), parts.slice(-END_WORDS).join(' ')];
}

/** A hyphen would end the words before. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');
}
