/** CRC-32 polynomial, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of an ASCII text as eight hexadecimal digits. It tells accidents, not forgeries. */
export function checksum(text: string): string {
  let crc = ~0;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}
