import { stemWord } from '../words/stem.ts';

/** Letters of a word below which one letter makes another word. */
const FEWEST_LETTERS = 5;

/**
 * Whether two words of names, in small letters, are one but for a letter that is wrong, missing, too many or two that
 * are exchanged. A word that goes on where the other ends is another form of it: `Russia` / `Russian`.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < FEWEST_LETTERS || long.length - short.length > 1 || short === long) return false;
  if (long.startsWith(short) || stemWord(short) === stemWord(long)) return false;
  const start = countSame(short, long);
  const end = Math.min(countSame(reverse(short), reverse(long)), short.length - start);
  const wrong = short.length - start - end;
  const isExchanged = wrong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
  return short.length === long.length ? wrong === 1 || isExchanged : wrong === 0;
}

/** How many letters from the first on are the same. */
function countSame(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

const reverse = (word: string) => [...word].reverse().join('');
