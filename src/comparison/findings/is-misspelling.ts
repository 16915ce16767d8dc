import { WEIGHTS } from '../weights.ts';
import { stemWord } from '../words/stem.ts';

/**
 * Whether two words of names, in small letters, are one but for a letter that is wrong, missing, too many or two that
 * are exchanged. Forms of a word (`Russia` / `Russian`) and the two ways to spell English are no misspellings.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < WEIGHTS.nameLetters || long.length - short.length > 1 || short === long) return false;
  if (isOtherForm(short, long) || foldSpelling(short) === foldSpelling(long)) return false;
  const start = countSame(short, long);
  const end = Math.min(countSame(reverse(short), reverse(long)), short.length - start);
  const wrong = short.length - start - end;
  const isExchanged = wrong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
  return short.length === long.length ? wrong === 1 || isExchanged : wrong === 0;
}

/** Another form goes on where the word ends, but doubles no letter there: `Zelensky` / `Zelenskyy`. */
function isOtherForm(short: string, long: string): boolean {
  return (long.startsWith(short) && long.at(-1) !== short.at(-1)) || stemWord(short) === stemWord(long);
}

/** As Americans spell it. */
function foldSpelling(word: string): string {
  return word
    .replace(/our(?=s?$)/, 'or')
    .replace(/re(?=s?$)/, 'er')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/is(?=e[drs]?$|ing$|ation)/, 'iz');
}

/** How many letters from the first on are the same. */
function countSame(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

const reverse = (word: string) => [...word].reverse().join('');
