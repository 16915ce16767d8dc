import type { DetailLanguage, DetailRule, PatternKind } from '../../language/detail-language.ts';
import { DATES } from './dates.ts';
import { MONEY } from './money.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { PERCENTAGES } from './percentages.ts';
import { TIMES } from './times.ts';

/** How English writes what can be checked. */
export const ENGLISH_DETAILS: DetailLanguage = {
  rules: {
    date: DATES,
    time: TIMES,
    money: MONEY,
    percentage: PERCENTAGES,
    number: NUMBERS,
  } satisfies Record<PatternKind, readonly DetailRule[]>,
  weekdays: {
    last: /\blast\s*$/i,
    ahead: /\b(?:next|coming|will|would|scheduled|upcoming|until|by|plans?|expected)\b(?!.*[.;])/i,
  },
  names: NAMES,
};
