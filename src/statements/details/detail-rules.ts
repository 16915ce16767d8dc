import { AMOUNT_RULES } from './amount-rules.ts';
import { DATE_RULES } from './date-rules.ts';
import type { DetailRule } from './detail-rule.ts';

/** In order of precedence: what an earlier rule has taken, a later one leaves alone. */
export const RULES: readonly DetailRule[] = [...DATE_RULES, ...AMOUNT_RULES];
