/** Whether the fonts of cards have every letter of a text; a card full of boxes is worse than none. */
export function hasLetters(text: string): boolean {
  return !/[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]/u.test(text);
}
