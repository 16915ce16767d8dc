const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A count as prose has it: in words below a hundred, `no` for zero, else in figures. */
export function spellNumber(count: number): string {
  const small = SMALL[count];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(count / 10)];
  if (ten === undefined) return count.toLocaleString('en');
  return count % 10 === 0 ? ten : `${ten}-${SMALL[count % 10]}`;
}

/** The same at the beginning of a sentence. */
export function spellNumberFirst(count: number): string {
  const words = spellNumber(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
