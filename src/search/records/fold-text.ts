/** A word of a text as search compares it, and where it stands. */
export interface FoldedWord {
  /** Small letters without accents; `U.S.` is `us`. */
  readonly word: string;
  /** UTF-16 offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that write no spaces: each of their characters counts as a word. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}\u00ad]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/** The words of a text without case, accents, punctuation and styles of marks and dashes, each with its place. */
export function foldText(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: letters, index } of text.matchAll(WORD)) {
    const word = foldWord(letters);
    if (word !== '') words.push({ word, start: index, end: index + letters.length });
  }
  return words;
}

/** Letters that no normal form takes apart. */
const PLAIN_BY_LETTER: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

function foldWord(letters: string): string {
  if (/^[a-z0-9]+$/.test(letters)) return letters;
  return letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad]+/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[ßæœøđðłþıς]/gu, (letter) => PLAIN_BY_LETTER[letter] ?? letter)
    .normalize('NFC');
}
