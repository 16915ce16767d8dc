import { z } from 'zod';
import type { ContentFault } from './content-fault.ts';
import type { FrontMatter } from './front-matter.ts';

/** What a schema makes of a file's front matter, and a fault for each thing it objects to. */
export function checkFields<Schema extends z.ZodObject>(
  schema: Schema,
  { data, placeOf }: FrontMatter,
  file: string,
): { readonly fields: z.infer<Schema> | undefined; readonly faults: readonly ContentFault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) =>
    toFindings(issue, data, schema).map(({ path, ...finding }) => ({
      file,
      ...placeOf(path),
      ...finding,
    })),
  );
  return { fields: undefined, faults };
}

type Finding = Pick<ContentFault, 'expected' | 'found' | 'advice'> & { readonly path: readonly PropertyKey[] };

function toFindings(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodObject): readonly Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: `one of the keys ${keys.join(', ')}`,
      found: `the key “${key}”`,
      advice: 'Correct its spelling or remove the line.',
    }));
  }
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const expected = path.length === 0 ? 'front matter of “key: value” lines' : issue.message;
  return [{ path, expected, found: describe(value), advice: `Correct ${nameOf(path)} or remove it.` }];
}

/** The keys that a schema allows at a path in the data. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inside = path.reduce<unknown>((at, key) => {
    const outer = unwrap(at);
    if (outer instanceof z.ZodArray) return outer.element;
    return outer instanceof z.ZodObject ? outer.shape[String(key)] : undefined;
  }, schema);
  const found = unwrap(inside);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function nameOf(path: readonly PropertyKey[]): string {
  const names = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `“${String(key)}”`));
  return names.length === 0 ? 'the front matter' : names.join(', ');
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
