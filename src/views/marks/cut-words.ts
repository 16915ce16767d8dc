/** The beginning of a text, cut between words to at most so many letters, with an ellipsis where it is cut. */
export function cutWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const space = text.lastIndexOf(' ', letters - 1);
  return `${text.slice(0, space > 0 ? space : letters - 1).replace(/[\s,;:—–-]+$/u, '')}\u00a0…`;
}
