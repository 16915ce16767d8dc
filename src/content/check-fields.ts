import type { z } from 'zod';
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
    toFindings(issue, data, Object.keys(schema.shape)).map(({ path, ...finding }) => ({
      file,
      ...placeOf(path),
      ...finding,
    })),
  );
  return { fields: undefined, faults };
}

type Finding = Pick<ContentFault, 'expected' | 'found' | 'advice'> & { readonly path: readonly PropertyKey[] };

function toFindings(issue: z.core.$ZodIssue, data: unknown, topKeys: readonly string[]): readonly Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const keys = path.length === 0 ? topKeys.join(', ') : 'name, names, descriptions, pronoun';
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: `one of the keys ${keys}`,
      found: `the key “${key}”`,
      advice: 'Correct its spelling or remove the line.',
    }));
  }
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const expected = path.length === 0 ? 'front matter of “key: value” lines' : issue.message;
  return [{ path, expected, found: describe(value), advice: `Correct ${nameOf(path)} or remove it.` }];
}

function nameOf(path: readonly PropertyKey[]): string {
  const names = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `“${String(key)}”`));
  return names.length === 0 ? 'the front matter' : names.join(', ');
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
