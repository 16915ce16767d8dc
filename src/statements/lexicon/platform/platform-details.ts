import { ISO_DATES } from '../language/dates-in-figures.ts';
import type { DetailLanguage } from '../language/detail-language.ts';
import { dateRules } from './date-rules.ts';
import { figuresOf } from './figures.ts';
import { moneyRules } from './money-rules.ts';
import { numberRules } from './number-rules.ts';
import { percentageRules } from './percentage-rules.ts';
import { timeRules } from './time-rules.ts';

/**
 * How a language writes numbers, dates, times and sums, as far as the platform's own data tell; nothing for a language
 * that it doesn't know.
 */
export function platformDetails(lang: string): DetailLanguage {
  const known = detailsByLang.get(lang);
  if (known) return known;
  const made = isKnown(lang) ? makeDetails(lang) : {};
  detailsByLang.set(lang, made);
  return made;
}

const detailsByLang = new Map<string, DetailLanguage>();

function makeDetails(lang: string): DetailLanguage {
  const figures = figuresOf(lang);
  return {
    rules: {
      date: [...dateRules(lang, figures), ISO_DATES],
      time: timeRules(lang, figures),
      money: moneyRules(lang, figures),
      percentage: percentageRules(lang, figures),
      number: numberRules(lang, figures),
    },
  };
}

/** Whether the platform has data of a language: it takes its own language for one that it doesn't know. */
function isKnown(lang: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}
