/** A place to go to, by its row. */
export interface Stop {
  /** Place of its row in the order shown. */
  readonly row: number;
}

/** Where a reader is: at a stop they went to, or just in a row. */
export interface Position {
  /** Index of the stop they are at, or `undefined`. */
  readonly stop: number | undefined;
  /** Place of the row that they see first. */
  readonly row: number;
}

/** Index of the stop that comes next or before; from the last it goes on with the first, and the other way round. */
export function chooseStop(
  stops: readonly Stop[],
  { stop, row }: Position,
  direction: 'next' | 'previous',
): number | undefined {
  if (stops.length === 0) return undefined;
  const step = direction === 'next' ? 1 : -1;
  if (stop !== undefined) return (stop + step + stops.length) % stops.length;
  const below = stops.findIndex((candidate) => candidate.row >= row);
  const from = below < 0 ? stops.length : below;
  return direction === 'next' ? from % stops.length : (from - 1 + stops.length) % stops.length;
}
