import type { Detail } from '../../report/report.ts';
import { AMOUNT_RULES } from './amount-rules.ts';
import { DATE_RULES } from './date-rules.ts';

/** One kind of particular: how it is written, and its normal form (`undefined` where it is none after all). */
export interface DetailRule {
  readonly kind: Detail['kind'];
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: a quick look that spares most texts the slow one. */
  readonly needs: RegExp;
  readonly normalise: (found: Readonly<Record<string, string | undefined>>) => string | undefined;
}

/** In order of precedence: what an earlier rule has taken, a later one leaves alone. */
export const RULES: readonly DetailRule[] = [...DATE_RULES, ...AMOUNT_RULES];
