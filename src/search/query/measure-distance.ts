/** Longest word that is compared; a longer one is no misspelling of anything. */
const LONGEST = 64;

/** Three rows of the table, used in turn: what is compared thousands of times a query makes no new ones. */
const rows = [makeRow(), makeRow(), makeRow()] as const;

/** Fewest letters to add, drop, change or swap with a neighbour to turn one word into another; `null` beyond `most`. */
export function measureDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > LONGEST) return null;
  let [before, previous, current] = rows;
  for (let column = 0; column <= other.length; column++) previous[column] = column;
  for (let row = 1; row <= one.length; row++) {
    if (fillRow({ one, other, row, before, previous, current }) > most) return null;
    [before, previous, current] = [previous, current, before];
  }
  const distance = previous[other.length] ?? 0;
  return distance > most ? null : distance;
}

function makeRow(): Uint8Array {
  return new Uint8Array(LONGEST + 1);
}

interface Row {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly before: Uint8Array;
  readonly previous: Uint8Array;
  readonly current: Uint8Array;
}

/** Fills a row of the table and gives its least distance, below which no later one can fall. */
function fillRow({ one, other, row, before, previous, current }: Row): number {
  current[0] = row;
  let least = row;
  const letter = one.charCodeAt(row - 1);
  for (let column = 1; column <= other.length; column++) {
    const facing = other.charCodeAt(column - 1);
    let distance = (previous[column - 1] ?? 0) + (letter === facing ? 0 : 1);
    distance = Math.min(distance, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    // Before the first letter there is none, which is like no other.
    const isSwapped = letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === facing;
    if (isSwapped) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
    current[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}
