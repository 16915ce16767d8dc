import { isSameToken } from '../../comparison/words/diff-tokens.ts';
import { findStretches } from '../../comparison/words/diff-words.ts';
import type { PieceGroup } from './read-pieces.ts';

/** A report that bears witness to something, with its words. */
export interface Witness {
  /** Id of the report. */
  readonly report: string;
  readonly pieces: readonly PieceGroup[];
}

/** A place in the texts of several reports: by report id, the word that stands there; a report without one has no key. */
export type AlignedRow = ReadonlyMap<string, PieceGroup>;

/**
 * The words of any number of witnesses side by side: words that mean the same in one row, others between. Read downwards,
 * each witness has all its words in their order. Each is aligned with all that stand already.
 */
export function alignPieces(witnesses: readonly Witness[]): readonly AlignedRow[] {
  return witnesses.reduce<readonly AlignedRow[]>(
    (aligned, { report, pieces }) =>
      weave(
        aligned,
        pieces.map((group) => new Map([[report, group]])),
      ),
    [],
  );
}

function weave(rows: readonly AlignedRow[], added: readonly AlignedRow[]): readonly AlignedRow[] {
  return findStretches(rows, added, isSameRow).flatMap(({ first, second }) =>
    joinRows(rows.slice(...first), added.slice(...second)),
  );
}

/** Rows side by side, those that are left over behind the others. */
function joinRows(rows: readonly AlignedRow[], added: readonly AlignedRow[]): readonly AlignedRow[] {
  const longer = rows.length >= added.length ? rows : added;
  return longer.map((_, place) => new Map([...(rows[place] ?? []), ...(added[place] ?? [])]));
}

function isSameRow(one: AlignedRow, other: AlignedRow): boolean {
  return [...one.values()].some((first) => [...other.values()].some((second) => isSameWord(first, second)));
}

function isSameWord({ word: { token, text } }: PieceGroup, { word: second }: PieceGroup): boolean {
  return token !== null && second.token !== null ? isSameToken(token, second.token) : text === second.text;
}
