import { lastWord } from './name-parts.ts';

/** Names by what they have in common. */
export type NameGroups = ReadonlyMap<string, readonly string[]>;

/** Names by a part of them, in the order given. */
export function groupNames(names: readonly string[], partOf: (name: string) => string): NameGroups {
  const groups = new Map<string, string[]>();
  for (const name of names) addToGroup(groups, partOf(name), name);
  return groups;
}

/** Adds a value to the group of a key, or opens one. */
export function addToGroup<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Whether a name is written as transcripts write it, `LEE` and `ANN LEE`, and is no abbreviation. */
export const isInCapitals = (name: string): boolean => /^[\p{Lu}.’' -]{3,}$/u.test(name);

/** Names by what they and their last words are in capitals. */
export function groupByCapitals(names: readonly string[]): NameGroups {
  const written = names.filter((name) => !isInCapitals(name));
  const byLast = groupNames(
    written.filter((name) => !isInCapitals(lastWord(name))),
    (name) => lastWord(name).toUpperCase(),
  );
  return new Map([...byLast, ...groupNames(written, (name) => name.toUpperCase())]);
}
