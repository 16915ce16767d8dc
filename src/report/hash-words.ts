/** Seven characters of base 36 (about 36 bits) that stand for words, whatever their case, accents and punctuation. */
export function hashWords(text: string): string {
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
