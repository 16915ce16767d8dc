import type { DetailRule } from './detail-language.ts';

const FIGURE = /\d/;

/** `2022-07-29`. */
export const ISO_DATES: DetailRule = {
  pattern: /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b/g,
  needs: FIGURE,
  normalise: ({ year, month, day }) => `${year}-${month}-${day}`,
};

/** `29.07.2022`, and with strokes only what can't be read both ways. */
export const DATES_IN_FIGURES: DetailRule = {
  pattern: /(?<![\d./])(?<first>\d{1,2})(?<sign>[./])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?![\d/])/g,
  needs: FIGURE,
  normalise: ({ first = '', second = '', sign, year }) => {
    const [one, other] = [Number(first), Number(second)];
    const isDayFirst = sign === '.' || one > 12;
    if (sign === '/' && one <= 12 && other <= 12 && one !== other) return undefined;
    const [day, month] = isDayFirst ? [one, other] : [other, one];
    if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    return `${year}-${twoFigures(month)}-${twoFigures(day)}`;
  },
};

const twoFigures = (value: number) => String(value).padStart(2, '0');
