import type { Side } from '../marks/sides.ts';

/** Classes that say which reports have something, by which a style sheet finds what the base has: `in-1 in-3`. */
export function nameBases(own: readonly Side[], all: readonly Side[]): string {
  return own.map((side) => `in-${all.indexOf(side) + 1}`).join(' ');
}
