/** A number with its noun: `1 quotation`, `2 quotations`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
