import { anyOf } from '../any-of.ts';
import { digitsOf, type Signs, signsOf } from './digits.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { scalesOf } from './scales.ts';
import { isUnspaced, subtagOf } from './tags.ts';

/** How a language writes numbers; what is no function or `hint` is the source of a regular expression. */
export interface Figures {
  /** One figure from 0 to 9. */
  readonly digit: string;
  /** A number in figures or a word, with what multiplies it. */
  readonly amount: string;
  /** What may not stand right before and right behind a number, so that no part of something else is taken. */
  readonly before: string;
  readonly behind: string;
  /** What tells that a text may hold a number. */
  readonly hint: RegExp;
  /** The value of an amount; `undefined` where it could be read in two ways. */
  readonly read: (written: string) => number | undefined;
  /** The value of the figures of a day, an hour or a year. */
  readonly readPlain: (written: string) => number;
}

/** How the platform writes the numbers of a language, and what news adds to it. */
export function figuresOf(lang: string): Figures {
  const digits = digitsOf(lang);
  const digit = `[0-9${[...digits.keys()].join('')}]`;
  const signs = signsOf(lang);
  const figure = figurePattern(digit, signs);
  const scales = scalesOf(lang);
  const words = NUMBER_WORDS[subtagOf(lang)] ?? {};
  const scale = anyOf(byLength(scales.keys()));
  const behindFigure = isUnspaced(lang) ? `(?:\\s?${scale}){1,2}` : `(?:[\\s\\u00A0-]?${scale}(?!\\p{L})\\.?){1,2}`;
  // `1億2000万`
  const further = isUnspaced(lang) ? `(?:\\s?(?:${figure})${behindFigure})*` : '';
  const word = `${anyOf(byLength(Object.keys(words)))}(?!\\p{L})`;
  const plain = (written: string): string => [...written].map((sign) => digits.get(sign) ?? sign).join('');
  const parts = new RegExp(`(?<figure>${figure})(?<scale>${behindFigure})?|(?<word>${word})`, 'giu');
  const eachScale = new RegExp(scale, 'giu');
  const readScale = (written: string): number =>
    [...written.matchAll(eachScale)].reduce((value, [each]) => value * (scales.get(each.toLowerCase()) ?? 1), 1);
  return {
    digit,
    amount: `(?:(?:${figure})(?:${behindFigure}${further})?|${word}(?:${behindFigure})?)`,
    before: isUnspaced(lang) || PREFIXING.has(subtagOf(lang)) ? BEFORE_JOINED : BEFORE,
    behind: `(?![\\p{${isUnspaced(lang) ? 'Script=Latin' : 'L'}}\\p{N}]|[.,/:]${digit}${isUnspaced(lang) ? '' : '|-\\p{L}'})`,
    hint: new RegExp(`\\p{N}|(?<!\\p{L})${word}`, 'iu'),
    readPlain: (written) => Number(plain(written)),
    read: (written) => {
      let sum = 0;
      for (const { groups } of written.matchAll(parts)) {
        const inWord = words[groups?.word?.toLowerCase() ?? ''];
        const value = inWord ?? readFigure(plain(groups?.figure ?? ''), signs);
        if (value === undefined) return undefined;
        sum += value * readScale(inWord === undefined ? (groups?.scale ?? '') : written);
      }
      return tidy(sum);
    },
  };
}

const BEFORE = '(?<![\\p{L}\\p{N}.,/]|[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]-)';
const BEFORE_JOINED = '(?<![\\p{Script=Latin}\\p{N}.,/٫٬]|[\\p{Script=Latin}\\p{N}]-)';

/** Languages that join `and` and `in` to a number. */
const PREFIXING: ReadonlySet<string> = new Set('ar fa he ur'.split(' '));

/** Longer words first, so that no part of one is taken for a shorter one. */
export const byLength = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);

function figurePattern(digit: string, { group, decimal, hasPairs }: Signs): string {
  const groups = `[${escaped(group)}]`;
  const decimals = `(?:[${escaped(decimal)}]${digit}+)?`;
  const grouped = `${digit}{1,3}(?:${groups}${digit}${hasPairs ? '{2,3}' : '{3}'})*${groups}${digit}{3}(?!${digit})${decimals}`;
  return `${grouped}|${digit}+${decimals}`;
}

const escaped = (signs: string): string => signs.replaceAll(/[\\\]^-]/g, '\\$&');

/** The value of a number in figures; three behind what may be either sign tell nothing: `1,234`. */
function readFigure(number: string, { group, decimal }: Signs): number | undefined {
  const at = [...number].findLastIndex((sign) => decimal.includes(sign));
  const [whole, decimals] = at < 0 ? [number, ''] : [number.slice(0, at), number.slice(at + 1)];
  const isEither = decimals.length === 3 && whole !== '0' && ![...whole].some((sign) => group.includes(sign));
  return isEither ? undefined : Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`);
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
