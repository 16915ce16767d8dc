import { readNameWords } from './compare-names.ts';
import type { DetailPair } from './pair-details.ts';
import type { Placed } from './read-particulars.ts';

/** Gives, for two names, whether some report has both as parts of one: `Ada` and `Lind`, where one is called `Ada Lind`. */
export function findBearers(placedById: ReadonlyMap<string, Placed>): (pair: DetailPair) => boolean {
  return ({ sides }) => {
    const [one, other] = sides.map(({ detail }) => (detail.kind === 'name' ? readNameWords(detail.value) : []));
    if (one?.length !== 1 || other?.length !== 1) return false;
    const names = listNames(placedById);
    return names.has(`${one[0]} ${other[0]}`) || names.has(`${other[0]} ${one[0]}`);
  };
}

/** Neighbouring words of all names of a story; listed once however often they are asked for. */
function listNames(placedById: ReadonlyMap<string, Placed>): ReadonlySet<string> {
  const known = namesByStory.get(placedById);
  if (known) return known;
  const names = new Set(
    [...placedById.values()].flatMap(({ statement }) =>
      statement.details
        .filter(({ kind }) => kind === 'name')
        .flatMap(({ value }) => {
          const words = readNameWords(value);
          return words.slice(1).map((word, place) => `${words[place]} ${word}`);
        }),
    ),
  );
  namesByStory.set(placedById, names);
  return names;
}

const namesByStory = new WeakMap<ReadonlyMap<string, Placed>, ReadonlySet<string>>();
