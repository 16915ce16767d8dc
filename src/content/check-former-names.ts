import type { ContentFault } from './content-fault.ts';
import type { Place } from './front-matter.ts';
import { toId } from './to-id.ts';

/** Something that says what it was called before: a story or a report. */
export interface Renamed {
  /** Its id now. */
  readonly id: string;
  readonly file: string;
  /** As its front matter has them. */
  readonly was: readonly string[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The address part that a former name made, of a file with its ending too. */
export function toFormerId(name: string): string {
  return toId(name.replace(/\.md$/i, ''));
}

/** Former names that can't lead anywhere, because something else has them, as `what` calls it: `report of this story`. */
export function checkFormerNames(
  all: readonly Renamed[],
  ids: readonly string[],
  what: string,
): readonly ContentFault[] {
  const holderByName = new Map(ids.map((id) => [id, id] as const));
  const named = all.flatMap(({ was, ...renamed }) =>
    was.map((name, index) => ({ ...renamed, name, index, isOne: was.length === 1 })),
  );
  return named.flatMap(({ id, file, placeOf, name, index, isOne }) => {
    const former = toFormerId(name);
    const holder = holderByName.get(former);
    if (former !== '' && holder === undefined) {
      holderByName.set(former, id);
      return [];
    }
    const place = placeOf(isOne ? ['was'] : ['was', index]);
    const found = holder === undefined ? `“${name}”` : `“${name}”, which leads to “${holder}”`;
    const advice = 'Correct or remove the name: an address can lead to one place only.';
    return [{ file, ...place, expected: `a name that no other ${what} has or had`, found, advice }];
  });
}
