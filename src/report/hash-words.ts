import { hashText } from './hash-text.ts';

/** Seven characters of base 36 (about 36 bits) that stand for words, whatever their case, accents and punctuation. */
export function hashWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return hashText(words?.join(' ') ?? text);
}
