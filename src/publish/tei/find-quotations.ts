import type { Quotation } from '../../report/report.ts';
import type { Column } from '../collation/join-columns.ts';

/** A quotation as it lies over columns of words. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  /** The column that it begins with. */
  readonly from: number;
  /** The column behind its last. */
  readonly to: number;
}

/** The quotations of a report that begin and end with a column, those that lie within another left out. */
export function findQuotations(columns: readonly Column[], report: string): readonly PlacedQuotation[] {
  const pieces = columns.map((column) => column.get(report));
  const statements = new Set(pieces.flatMap((piece) => piece?.statement ?? []));
  const placed = [...statements].flatMap((statement) =>
    statement.quotations.flatMap((quotation) => {
      const { start, end } = quotation.inText;
      const isOf = (piece: (typeof pieces)[number]) => piece?.statement === statement;
      const from = pieces.findIndex((piece) => isOf(piece) && piece?.start === start);
      const last = pieces.findLastIndex((piece) => isOf(piece) && piece?.end === end);
      return from >= 0 && last >= from ? [{ quotation, from, to: last + 1 }] : [];
    }),
  );
  return placed.filter((own) => !placed.some((other) => other !== own && other.from <= own.from && own.to <= other.to));
}
