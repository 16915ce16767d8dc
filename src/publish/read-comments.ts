/** A record as a source declares it. */
interface Declaration {
  readonly comment: string | undefined;
  /** Names in its head: what it extends or is made of. */
  readonly parents: readonly string[];
  readonly fields: Map<string, Field>;
}

interface Field {
  readonly comment: string | undefined;
  /** Name of its type, or the first of them. */
  readonly type: string;
}

/**
 * Gives the comment of a record, or of one of its fields, in TypeScript sources as Biome formats them: the field's own
 * or the inherited one, or else that of its type; `undefined` where there is none.
 */
export function readComments(sources: readonly string[]): (record: string, field?: string) => string | undefined {
  const declarations = new Map(sources.flatMap((source) => [...readDeclarations(source)]));
  const findField = (record: string, name: string): Field | undefined => {
    const { fields, parents = [] } = declarations.get(record) ?? {};
    return fields?.get(name) ?? parents.map((parent) => findField(parent, name)).find(Boolean);
  };
  return (record, name) => {
    if (name === undefined) return declarations.get(record)?.comment;
    const field = findField(record, name);
    return field?.comment ?? declarations.get(field?.type ?? '')?.comment;
  };
}

const COMMENT = String.raw`(?:/\*\*(?<comment>(?:(?!\*/).)*)\*/\s*)?`;
const HEAD = String.raw`export (?:interface|type) (?<name>\w+)(?<head>[^\n]*)`;
const FIELD = String.raw`readonly (?<field>[$\w]+)\??: \W*(?:readonly )?(?<type>\w+)`;

function readDeclarations(source: string): ReadonlyMap<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  let fields = new Map<string, Field>();
  for (const { groups = {} } of source.matchAll(new RegExp(`^ *${COMMENT}(?:${HEAD}|(?<= {2})${FIELD})`, 'gms'))) {
    const comment = groups.comment?.replaceAll(/\s+\*?\s*/g, ' ').trim();
    const { name, head = '', field, type = '' } = groups;
    if (field !== undefined) fields.set(field, { comment, type });
    if (name === undefined) continue;
    fields = new Map();
    declarations.set(name, { comment, parents: head.match(/\w+/g) ?? [], fields });
  }
  return declarations;
}
