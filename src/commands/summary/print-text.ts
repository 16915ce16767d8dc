/** A text on a line of its own, behind the letters of the reports that have it. */
export function printText(letters: string, text: string): string {
  return `  ${letters.padEnd(1)}  ${toLine(text)}`;
}

/** On one line, without the signs by which a text could steer a terminal. */
export function toLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
