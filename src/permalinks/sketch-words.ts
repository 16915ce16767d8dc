import { hashText } from '../report/hash-text.ts';
import { foldWords } from './compare-words.ts';

/**
 * A text with one character (6 bits) for each of its words, whatever their case, accents and punctuation: enough to
 * measure how alike two texts are in a fraction of their length.
 */
export function sketchWords(text: string): string {
  return foldWords(text).map(signOf).join('');
}

function signOf(word: string): string {
  return SIGNS.charAt(Number.parseInt(hashText(word), 36) % SIGNS.length);
}

/** What an address carries unescaped. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
