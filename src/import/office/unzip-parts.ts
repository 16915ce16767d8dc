import { unzipSync } from 'fflate';
import { LIMITS, roundNumber } from '../files/limits.ts';
import type { Fault } from '../files/unreadable-file.ts';

/**
 * The named parts of a ZIP that are there, unpacked. A part that says it is larger than the limit is a fault; one that
 * lies about its size is cut at what it said, since exactly that much room is made for it.
 */
export function unzipParts(
  bytes: Uint8Array,
  names: readonly string[],
): { readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] } | Fault {
  const partNames: string[] = [];
  let largest = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (partNames.length <= LIMITS.parts) partNames.push(name);
      if (!names.includes(name)) return false;
      largest = Math.max(largest, originalSize);
      return originalSize <= LIMITS.part;
    },
  });
  if (partNames.length > LIMITS.parts) {
    return refuse(`at most ${roundNumber(LIMITS.parts)} parts`, 'more');
  }
  if (largest > LIMITS.part) {
    return refuse(`parts of at most ${roundNumber(LIMITS.part)} bytes when unpacked`, `one of ${roundNumber(largest)}`);
  }
  return { parts: new Map(Object.entries(unpacked)), names: partNames };
}

function refuse(expected: string, found: string): Fault {
  return {
    expected: `a document with ${expected}`,
    found,
    advice: 'Nothing was unpacked. Open it in a word processor and copy the report from there.',
  };
}
