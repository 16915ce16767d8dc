import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { SCALES } from '../../statements/lexicon/en/number-words.ts';

/**
 * Spoken words with each number as one word in figures, however it is written: `twenty-five` and `25`, `$3bn` and `three billion
 * dollars`, `nineteen eighty-four` and `1984`, `twenty-first` and `21st`.
 */
export function joinNumbers(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const joined: SpokenWord[] = [];
  for (let place = 0; place < words.length; ) {
    const number = MAYBE.test(words[place]?.key ?? '') ? readNumber(words, place) : undefined;
    const [first, last] = [words[place], words[(number?.end ?? place + 1) - 1]];
    if (first && last && number)
      joined.push(...number.keys.map((key) => ({ ...first, key, end: last.end, precedesDots: last.precedesDots })));
    else if (first) joined.push(first);
    place = number?.end ?? place + 1;
  }
  return joined;
}

/** What a number can begin with: most words need no closer look. */
const MAYBE = /^(?:[$€£]?\d|an?$|per$|half$)/;

interface ReadNumber {
  /** In figures, and behind it what it counts where a sign tells that: `3000000 dollars`. */
  readonly keys: readonly string[];
  /** Place of the first word behind it. */
  readonly end: number;
}

function readNumber(words: readonly SpokenWord[], start: number): ReadNumber | undefined {
  const keyAt = (place: number) => {
    const word = words[place];
    return word && (place === start || !word.opensClause) ? word.key : '';
  };
  if (keyAt(start) === 'per') return keyAt(start + 1) === 'cent' ? { keys: ['percent'], end: start + 2 } : undefined;
  if (/^(?:an?|half)$/.test(keyAt(start))) return readScaledArticle(keyAt, start);
  const figure = /^([$€£]?)(\d+(?:\.\d+)?)(k|m|mn|bn|tn)?$/.exec(keyAt(start));
  if (!figure) return undefined;
  const [, sign = '', digits = '', suffix] = figure;
  const first = suffix
    ? { value: Number(digits) * (SCALES[suffix] ?? 1), end: start + 1 }
    : readSmall(keyAt, start, digits);
  const { value, end } = suffix ? first : readScales(keyAt, first);
  const ordinal = ORDINALS.indexOf(keyAt(end));
  if (ordinal > 0 && ordinal < 10 && value >= 20 && value % 10 === 0 && end === start + 1)
    return { keys: [writeOrdinal(value + ordinal)], end: end + 1 };
  const unit = UNITS[sign];
  return { keys: [String(Number(value.toPrecision(12))), ...(unit ? [unit] : [])], end };
}

type KeyAt = (place: number) => string;

interface Reached {
  readonly value: number;
  /** Place of the first word behind it. */
  readonly end: number;
}

const UNITS: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

/** `a million`, `half a billion`; nothing where no scale follows. */
function readScaledArticle(keyAt: KeyAt, start: number): ReadNumber | undefined {
  const isHalf = keyAt(start) === 'half';
  const at = isHalf ? start + 2 : start + 1;
  if (isHalf && !/^an?$/.test(keyAt(start + 1))) return undefined;
  if (!BIG.has(keyAt(at))) return undefined;
  const { value, end } = readScales(keyAt, { value: isHalf ? 0.5 : 1, end: at });
  return { keys: [String(value)], end };
}

/** `20 5` as 25, `20 20 4` and `19 80 4` as a year, `3 point 5`. */
function readSmall(keyAt: KeyAt, start: number, digits: string): Reached {
  const value = Number(digits);
  const small = readTens(keyAt, start, value);
  const next = keyAt(small.end);
  if (next === 'point' && /^\d$/.test(keyAt(small.end + 1))) return readDecimals(keyAt, small);
  const century = small.value >= 17 && small.value <= 20 && /^[1-9]\d$/.test(next);
  if (!century) return small;
  const rest = readTens(keyAt, small.end, Number(next));
  return BIG.has(keyAt(rest.end)) ? small : { value: small.value * 100 + rest.value, end: rest.end };
}

function readTens(keyAt: KeyAt, start: number, value: number): Reached {
  const isTens = value >= 20 && value <= 90 && value % 10 === 0;
  return isTens && /^[1-9]$/.test(keyAt(start + 1))
    ? { value: value + Number(keyAt(start + 1)), end: start + 2 }
    : { value, end: start + 1 };
}

function readDecimals(keyAt: KeyAt, { value, end }: Reached): Reached {
  let reached = end + 1;
  let digits = '';
  while (/^\d$/.test(keyAt(reached))) {
    digits += keyAt(reached);
    reached += 1;
  }
  return { value: Number(`${value}.${digits}`), end: reached };
}

/** Numbers that are followed by a scale, each smaller than the one before: `2 hundred [and] 50 thousand`, `1 thousand 2 hundred`. */
function readScales(keyAt: KeyAt, first: Reached): Reached {
  const group = readHundreds(keyAt, first);
  const scale = keyAt(group.end) === 'hundred' ? undefined : BIG.get(keyAt(group.end));
  if (scale === undefined) return group;
  const scaled = { value: group.value * scale, end: group.end + 1 };
  const rest = readRest(keyAt, scaled.end, scale);
  return rest ? { value: scaled.value + rest.value, end: rest.end } : scaled;
}

function readHundreds(keyAt: KeyAt, { value, end }: Reached): Reached {
  if (keyAt(end) !== 'hundred') return { value, end };
  const rest = readRest(keyAt, end + 1, 100);
  return rest ? { value: value * 100 + rest.value, end: rest.end } : { value: value * 100, end: end + 1 };
}

/** What is added behind a scale: less than it comes to. */
function readRest(keyAt: KeyAt, start: number, scale: number): Reached | undefined {
  const at = keyAt(start) === 'and' ? start + 1 : start;
  if (!/^\d{1,3}$/.test(keyAt(at))) return undefined;
  const small = readTens(keyAt, at, Number(keyAt(at)));
  const rest = scale > 100 ? readScales(keyAt, small) : small;
  return rest.value < scale ? rest : undefined;
}

const BIG = new Map(
  ['hundred', 'thousand', 'million', 'billion', 'trillion'].map((word) => [word, SCALES[word] ?? 1] as const),
);

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function writeOrdinal(value: number): string {
  return `${value}${['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`;
}
