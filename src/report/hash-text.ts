/** Seven characters of base 36 (about 36 bits) that stand for a text as it is written. */
export function hashText(text: string): string {
  let low = 0x81_1c_9d_c5;
  let high = 0x9e_37_79_b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01_00_01_93);
    high = Math.imul(high ^ code, 0x85_eb_ca_6b) ^ (low >>> 15);
  }
  // The two halves as one number of 64 bits, reduced by 16 bits at a time so that no step exceeds what a number holds.
  const reduced = ((((high >>> 0) * 0x1_00_00) % HASHES) * 0x1_00_00 + (low >>> 0)) % HASHES;
  return reduced.toString(36).padStart(7, '0');
}

/** How many hashes there are. */
const HASHES = 36 ** 7;
