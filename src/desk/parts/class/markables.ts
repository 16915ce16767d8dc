/** A word that can be marked, or a whole statement that can be said to have no counterpart. */
export interface Markable {
  readonly statement: string;
  /** Its place in the statement; `null` for the whole. */
  readonly word: number | null;
}

/** Where a key leads from a place in a list: words by the arrows to the side, statements by those up and down. */
export function findMove(markables: readonly Markable[], place: number, key: string): number | null {
  const next = MOVES[key]?.(markables, place);
  return next === undefined ? null : Math.min(Math.max(next, 0), markables.length - 1);
}

const MOVES: Readonly<Record<string, (markables: readonly Markable[], place: number) => number>> = {
  ArrowRight: (_, place) => place + 1,
  ArrowLeft: (_, place) => place - 1,
  ArrowDown: (markables, place) => {
    const next = markables.findIndex(({ word }, at) => at > place && word === null);
    return next < 0 ? place : next + 1;
  },
  ArrowUp: (markables, place) => {
    const own = startOf(markables, place);
    return startOf(markables, own - 1) + 1;
  },
  Home: (markables, place) => startOf(markables, place),
  End: (markables, place) => {
    const next = markables.findIndex(({ word }, at) => at > place && word === null);
    return (next < 0 ? markables.length : next) - 1;
  },
};

/** The place of the whole statement that a place is in. */
function startOf(markables: readonly Markable[], place: number): number {
  return Math.max(
    markables.findLastIndex(({ word }, at) => at <= place && word === null),
    0,
  );
}

/** The place of what an event is about, or `null` where that is nothing to be marked. */
export function placeOf(target: EventTarget | null, markables: readonly Markable[]): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  if (option === null) return null;
  const { statement, word } = option.dataset;
  const place = markables.findIndex((each) => each.statement === statement && String(each.word ?? '') === word);
  return place < 0 ? null : place;
}
