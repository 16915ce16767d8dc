import type { Quotation, Span } from '../../report/report.ts';

/** Words between quotation marks in one paragraph, without the marks. */
export interface QuotedSpan extends Span {
  readonly repaired: Quotation['repaired'];
  /** Whether the paragraph ends before a closing mark comes. */
  readonly open: boolean;
  /** Whether it goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
  /** Whether the name of who speaks stands between its opening mark and its words: `“LEE: Good evening.` */
  readonly isTurn: boolean;
}
