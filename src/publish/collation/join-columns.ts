import type { AlignedRow } from './align-pieces.ts';
import type { Piece } from './read-pieces.ts';

/** A place of the texts: by report id, what stands there; a report that has nothing there has no key. */
export type Column = ReadonlyMap<string, Piece>;

/** What stands before, in and behind each row of words: columns of their own, so that a comma more is a comma more. */
export function listColumns(rows: readonly AlignedRow[]): readonly Column[] {
  return rows.flatMap((row) =>
    PARTS.flatMap((part): readonly Column[] => {
      const cells = [...row].flatMap(([report, group]) => {
        const piece = group[part];
        return piece ? [[report, piece] as const] : [];
      });
      return cells.length > 0 ? [new Map(cells)] : [];
    }),
  );
}

const PARTS = ['before', 'word', 'after'] as const;

/** Neighbouring columns in which all witnesses have the same, or in which they differ. */
export interface Segment {
  readonly isShared: boolean;
  /** The first of its columns. */
  readonly from: number;
  /** The column behind the last. */
  readonly to: number;
  /** By report id, what each witness has there; empty where it has nothing. */
  readonly readings: ReadonlyMap<string, readonly Piece[]>;
}

/** How columns are joined. */
export interface Joining {
  /** Ids of the reports that bear witness. */
  readonly reports: readonly string[];
  /** By which two pieces are the same. */
  readonly keyOf: (piece: Piece) => string;
  /** Columns that no segment goes on into. */
  readonly breaks?: ReadonlySet<number>;
}

/**
 * The columns joined to segments, as few as show where the witnesses differ. A blank between two words that differ is told
 * with them.
 */
export function joinColumns(
  columns: readonly Column[],
  { reports, keyOf, breaks = new Set() }: Joining,
): readonly Segment[] {
  const shared = columns.map((column) => {
    const pieces = reports.map((report) => column.get(report));
    return new Set(pieces.map((piece) => piece && keyOf(piece))).size === 1;
  });
  const isBlank = (place: number) => columns[place]?.values().next().value?.text.trim() === '';
  const isBridge = (place: number) =>
    shared[place - 1] === false &&
    shared[place + 1] === false &&
    isBlank(place) &&
    !breaks.has(place) &&
    !breaks.has(place + 1);
  const kinds = shared.map((is, place) => is && !isBridge(place));
  const starts = kinds.flatMap((is, place) =>
    place === 0 || breaks.has(place) || is !== kinds[place - 1] ? [place] : [],
  );
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? columns.length;
    const own = columns.slice(from, to);
    const readings = new Map(
      reports.map((report) => [report, own.flatMap((column) => column.get(report) ?? [])] as const),
    );
    return { isShared: kinds[from] ?? false, from, to, readings };
  });
}
