import { remember } from '../../report/remember.ts';
import { WEIGHTS } from '../weights.ts';
import { findAlias } from '../words/aliases.ts';
import { dropPetEnding, isInflected } from '../words/name-forms.ts';
import { stemWord } from '../words/stem.ts';
import { readWords } from '../words/words.ts';

/** Whether two names are one: a shorter form is the same name, and so is another form of its words or their initials. */
export function isSameName(first: string, second: string): boolean {
  const [short = [], long = []] = [readNameWords(first), readNameWords(second)].toSorted(
    (one, other) => one.length - other.length,
  );
  if (short.length === 0) return false;
  if (findAlias(first) === findAlias(second)) return true;
  if (short.every((word) => long.some((own) => isFormOf(word, own)))) return true;
  return isShortened(first, second) || isShortened(second, first);
}

/** `@AdaLind` and `Ada Lind`, `U.S.` and `United States`, `La.` and `Louisiana`. */
function isShortened(short: string, long: string): boolean {
  const words = readLetters(long);
  const letters = readLetters(short)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const [only = ''] = words;
  if (words.length === 1)
    return letters.length <= WEIGHTS.shortName && only.length > letters.length + 2 && isWithin(letters, only);
  return [words.join(''), words.map((word) => word[0]).join('')].includes(letters);
}

/** Whether one name looks like a misprint of the other: as many words, each spelt nearly alike. */
export function isMisprint(first: string, second: string): boolean {
  if (isHandle(first) || isHandle(second)) return false;
  const [ones, others] = [readLetters(first), readLetters(second)];
  if (ones.length !== others.length) return false;
  const pairs = ones.map((one, place) => [one, others[place] ?? ''] as const);
  const changed = pairs.filter(([one, other]) => one !== other);
  const isAlone = ones.length === 1;
  return changed.length > 0 && changed.every(([one, other]) => isNearlySpelt(one, other, isAlone));
}

/** Whether two names differ in one word of several and share the others: `Team Alpha`, `Team Beta`. */
export function hasSameFrame(first: string, second: string): boolean {
  const [ones, others] = [readNameWords(first), readNameWords(second)];
  const changed = ones.filter((one, place) => one !== others[place]);
  return ones.length > 1 && ones.length === others.length && changed.length === 1;
}

/** Whether a word begins with the first letter of a short form and has the others in their order. */
function isWithin(letters: string, word: string): boolean {
  let place = -1;
  for (const letter of letters) {
    place = word.indexOf(letter, place + 1);
    if (place < 0) return false;
  }
  return word[0] === letters[0];
}

/** Whether a name is one of a network, which its bearer spells as they like. */
export const isHandle = (name: string) => name.startsWith('@');

/** The stems of a name's words. */
export const readNameWords = remember((name): readonly string[] =>
  readLetters(name)
    .map(stemWord)
    .filter((word) => word !== 'the'),
);

/** The words of a name, hyphened ones apart, as some write `African-American`. */
const readLetters = remember((name) =>
  readWords(name).flatMap(({ key }) => fold(key).replace(/'s$/, '').replaceAll("'", '').split('-')),
);

/** Without accents: they go lost in news. */
const fold = (key: string) =>
  key
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđæß]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', ß: 'ss' };

/** `Russia` and `Russian`, `Zack` and `Zachary`, `J` and `John`. */
function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length <= 1) return long.startsWith(short);
  if (isInflected(one, other)) return true;
  return long.length > short.length && sharesStart(short, long);
}

/** All of a short form but its ending: `Dan` and `Daniel`, `Zack` and `Zachary`, `Bernie` and `Bernard`. */
function sharesStart(short: string, long: string): boolean {
  const bare = dropPetEnding(short);
  const start = bare === short && short.length > WEIGHTS.nameForm ? short.slice(0, -1) : bare;
  const isShort = bare !== short || short.length <= WEIGHTS.shortName;
  return isShort && start.length >= WEIGHTS.nameForm && long.startsWith(start);
}

/** A slip or two of the pen, with the first letter kept and neither a grammatical form of the other. */
function isNearlySpelt(one: string, other: string, isAlone: boolean): boolean {
  const length = Math.min(one.length, other.length);
  if (one[0] !== other[0] || length < (isAlone ? WEIGHTS.misprintAlone : WEIGHTS.misprintBeside)) return false;
  if (/\d/.test(one + other) || isInflected(one, other)) return false;
  const slips = countSlips(one, other);
  return slips === 1 || (slips === 2 && length >= WEIGHTS.misprintLong && !differInEnding(one, other));
}

/** `Confederate` and `Confederacy`. */
const differInEnding = (one: string, other: string) => one.slice(0, -2) === other.slice(0, -2);

/** Letters put in, left out, exchanged with another or with their neighbour. */
function countSlips(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let here = 1; here <= one.length; here += 1) {
    const next = [here];
    for (let there = 1; there <= other.length; there += 1) {
      const isSame = one[here - 1] === other[there - 1];
      const isSwapped = one[here - 1] === other[there - 2] && one[here - 2] === other[there - 1];
      next[there] = Math.min(
        (next[there - 1] ?? 0) + 1,
        (row[there] ?? 0) + 1,
        (row[there - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[there - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
