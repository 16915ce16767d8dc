import { LETTERS_BY_LANGUAGE, type Letters } from './letters-by-language.ts';

/** An encoding of one byte a character and how well the text reads in it; the scores are compared. */
export interface GuessedEncoding {
  readonly encoding: string;
  readonly score: number;
}

/**
 * What a character weighs, as the logarithm of about how often it stands where it stands: the commonest letter of a
 * language, each rarer one, a capital, a capital where none stands in print,
 * a sign of printed text, and what no text has.
 */
const WEIGHTS = { letter: -1.6, rarer: -0.09, capital: -1.2, insideWord: -5, sign: -4.5, foreign: -9, control: -25 };

/** What it weighs that every word is a common one of the language; a tenth of them is much. */
const WORDS = 14;

/** Signs beyond ASCII that texts of any language have. */
const SIGNS = /[\u00a0«»„“”‘’‚–—…•·§°€£¥©®№¿¡]/;

/** What an encoding has to make good in which texts hardly ever come today. */
const UNLIKELY: Readonly<Record<string, number>> = { macintosh: 0.3 };

/** The likeliest encoding of one byte a character, and the language that it reads like; `null` where none gives text. */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | null {
  const texts = new Map<string, string>();
  let best: GuessedEncoding | null = null;
  for (const language of Object.values(LETTERS_BY_LANGUAGE)) {
    for (const encoding of language.encodings) {
      const text = texts.get(encoding) ?? new TextDecoder(encoding).decode(bytes);
      texts.set(encoding, text);
      const score = scoreText(text, language) - (UNLIKELY[encoding] ?? 0);
      if (best === null || score > best.score) best = { encoding, score };
    }
  }
  return best;
}

function scoreText(text: string, { letters, words }: Letters): number {
  let sum = 0;
  let count = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    count++;
    sum += scoreCharacter(character, letters);
    const isCapital = isUpper(character);
    if (isCapital && isLower(text[index - 1] ?? '')) sum += WEIGHTS.insideWord;
    if (isCapital && /\d/.test(text[index + 1] ?? '')) sum += WEIGHTS.insideWord;
  }
  return (count === 0 ? 0 : sum / count) + WORDS * shareOfWords(text, words);
}

function scoreCharacter(character: string, letters: string): number {
  const lower = character.toLowerCase();
  const rank = letters.indexOf(lower);
  if (rank >= 0) return WEIGHTS.letter + WEIGHTS.rarer * rank + (lower === character ? 0 : WEIGHTS.capital);
  if (SIGNS.test(character)) return WEIGHTS.sign;
  return /[\u0080-\u009f\ufffd]/.test(character) ? WEIGHTS.control : WEIGHTS.foreign;
}

const isLower = (character: string): boolean => character !== character.toUpperCase();
const isUpper = (character: string): boolean => character !== character.toLowerCase();

function shareOfWords(text: string, words: readonly string[]): number {
  // Signs beyond ASCII part no words here: those of a wrong encoding would make words of single letters.
  const textWords = text
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
    .split(/[\s!-/:-@[-`{-~«»„“”‘’–—…]+/)
    .filter((word) => word !== '');
  const common = new Set(words);
  return textWords.filter((word) => common.has(word)).length / Math.max(textWords.length, 1);
}
