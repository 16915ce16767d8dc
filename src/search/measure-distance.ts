/** Fewest letters to add, drop, change or swap with a neighbour to turn one word into another; `null` beyond `most`. */
export function measureDistance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow({ one, other, row, previous, before });
    if (Math.min(...current) > most) return null;
    before = previous;
    previous = current;
  }
  const distance = previous[other.length] ?? 0;
  return distance > most ? null : distance;
}

interface Row {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly previous: readonly number[];
  readonly before: readonly number[];
}

function nextRow({ one, other, row, previous, before }: Row): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
    let least = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    if (swapped && row > 1 && column > 1) least = Math.min(least, (before[column - 2] ?? 0) + 1);
    current.push(least);
  }
  return current;
}
