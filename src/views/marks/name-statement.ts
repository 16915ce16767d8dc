import type { PlacedStatement } from './sides.ts';

/** A statement's short name, as margins and links have it: `A 2`, `A headline`. */
export function nameStatement({ side, statement }: PlacedStatement): string {
  return `${side.siglum} ${statement.headline ? 'headline' : statement.number}`;
}

/** Several of them in a sentence: `A 2, A 3 and B 9`. */
export function nameStatements(ids: readonly string[], placed: ReadonlyMap<string, PlacedStatement>): string {
  const names = ids.flatMap((id) => {
    const statement = placed.get(id);
    return statement ? [nameStatement(statement)] : [];
  });
  return new Intl.ListFormat('en-GB').format(names);
}
