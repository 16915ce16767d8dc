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

/** Seven characters of base 36: about 36 bits. */
function hashWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const normal = words?.join(' ') ?? text;
  let low = 0x81_1c_9d_c5;
  let high = 0x9e_37_79_b9;
  for (let index = 0; index < normal.length; index++) {
    const code = normal.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01_00_01_93);
    high = Math.imul(high ^ code, 0x85_eb_ca_6b) ^ (low >>> 15);
  }
  const value = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return (value % 36n ** 7n).toString(36).padStart(7, '0');
}
