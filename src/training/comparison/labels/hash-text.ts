import { createHash } from 'node:crypto';

/** Characters of a hash: enough to tell a report's texts apart, and the words at a place from any others there. */
const LENGTHS = { report: 16, place: 8 } as const;

/** The beginning of the SHA-256 of a text, as hexadecimal digits; every character counts. */
export function hashText(text: string, kind: keyof typeof LENGTHS): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTHS[kind]);
}

/** The hash of a report: of its title, an empty line and its body. */
export function hashReport({ title, body }: { readonly title: string; readonly body: string }): string {
  return hashText(`${title}\n\n${body}`, 'report');
}
