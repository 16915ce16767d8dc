/** A number with its noun: `1 quotation`, `2 quotations`; with its plural where that is irregular: `2 matches`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
