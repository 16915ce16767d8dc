import type { PlacedStatement } from './sides.ts';

/** A statement's short name, as margins and links have it: `A 2`, `A headline`. */
export function nameStatement({ side, statement }: PlacedStatement): string {
  return `${side.siglum} ${statement.headline ? 'headline' : statement.number}`;
}
