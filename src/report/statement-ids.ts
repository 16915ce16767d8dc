import { hashWords } from './hash-words.ts';

/**
 * Version of the way in which ids are made of words. Addresses hold ids, so whoever makes them otherwise raises it, and
 * sees to it that the addresses of earlier versions lead on (`tests/permalinks/released-addresses.test.ts`).
 */
export const IDS_VERSION = 1;

/**
 * Ids for the statements of a report: the report's id, a hash of the words without case, accents and punctuation, and
 * a count from the second on where the same words stand again.
 */
export function statementIds(reportId: string, texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const id = `${reportId}-${hashWords(text)}`;
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
