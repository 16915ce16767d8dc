/** A name as a part of an address: lower case, letters and digits with single hyphens between. */
export function toId(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? '';
}
