import type { Span } from '../../report/report.ts';

/** A word, number or hyphenation of a text; offsets into that text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** By which two words are equal: no case, one style of apostrophe and hyphen, no thousands separators. */
  readonly key: string;
}

/** The words of a text in its order: numbers with their sign (`$1.2bn`, `20%`), hyphenations and abbreviations whole. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    for (const { start, text: part } of splitUnspaced(found[0], found.index))
      words.push({ start, end: start + part.length, text: part, key: foldWord(part) });
  }
  return words;
}

// A mark joins two parts of one word: an apostrophe or hyphen anywhere, a full stop between single letters (U.S.),
// a comma, full stop, colon or dash between digits (1,200.5, 14:30, 3–1).
const PART = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*';
const JOINT =
  "['’ʼ\\-‐‑]|(?<=(?<![\\p{L}\\p{N}])\\p{L}|\\.\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))|(?<=\\p{N})[.,:–](?=\\p{N})";
const WORD = new RegExp(`[$€£¥]?${PART}(?:(?:${JOINT})${PART})*%?`, 'gu');

/** Words of scripts that have no space between them, as the platform's dictionary parts them. */
function splitUnspaced(run: string, start: number): readonly { readonly start: number; readonly text: string }[] {
  if (!UNSPACED.test(run)) return [{ start, text: run }];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, text: segment }));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

function foldWord(word: string): string {
  return PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’ʼ]/g, "'")
        .replace(/[‐‑–]/g, '-')
        .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '')
        .replace(/(?<=^|\.)(\p{L})\.(?=\p{L}$|\p{L}\.)/gu, '$1');
}

const PLAIN = /^[a-zA-Z0-9-]+$/;
