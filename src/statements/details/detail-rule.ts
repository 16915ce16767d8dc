import type { Detail } from '../../report/report.ts';

/** A particular whose offsets are those of the statement's text. */
export type FoundDetail = Omit<Detail, 'inText'>;

/** One kind of particular: how it is written, and its normal form (`undefined` where it is none after all). */
export interface DetailRule {
  readonly kind: Detail['kind'];
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: a quick look that spares most texts the slow one. */
  readonly needs: RegExp;
  readonly normalise: (found: Readonly<Record<string, string | undefined>>) => string | undefined;
}
