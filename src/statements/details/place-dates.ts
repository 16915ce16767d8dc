import { WEEKDAYS } from '../../report/weekdays.ts';
import type { WeekdayLanguage } from '../lexicon/language/detail-language.ts';
import type { FoundDetail } from './found-detail.ts';

/** By what the dates of a report are told. */
export interface Dating {
  /** The day of the report, `2022-07-29` or longer. */
  readonly published: string | undefined;
  /** What tells which weekday is meant. */
  readonly weekdays: WeekdayLanguage | undefined;
}

/**
 * Details whose dates are days of the calendar, `2022-07-29`, as far as the day of the report tells. `yesterday` and
 * the like, which are dates only by that, are left out without it.
 */
export function placeDates(
  details: readonly FoundDetail[],
  text: string,
  { published, weekdays }: Dating,
): readonly FoundDetail[] {
  const day = published === undefined ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const placed = details.map((detail) =>
    detail.kind !== 'date' || Number.isNaN(day)
      ? detail
      : { ...detail, value: placeDate(detail.value, day, tellWeek(text.slice(0, detail.start), weekdays)) },
  );
  return placed.filter(({ kind, value }) => kind !== 'date' || !(value in RELATIVE || SPAN.test(value)));
}

const DAY = 86_400_000;

/** Days that are dates only by the report's own. */
const RELATIVE: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Weeks, months and years that are dates only by the report's own. */
const SPAN = /^(?:last|this|next) (?:week|month|year)$/;
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const AGO = /^(?<count>\d+) (?<span>day|week|month|year)s ago$/;
/** Steps back beyond which nothing is counted. */
const MOST_STEPS = 200;
/** Days off beyond which a month without its year is told of neither year. */
const NEAR = 120;

/** The day that is meant, or the value as it is where the report's day tells no more. */
function placeDate(value: string, day: number, week: Week): string {
  const days = RELATIVE[value];
  if (days !== undefined) return written(day + days * DAY);
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return written(day + daysTo(weekday, new Date(day).getUTCDay(), week) * DAY);
  const { count, span = '' } = AGO.exec(value)?.groups ?? {};
  if (count !== undefined && Number(count) <= MOST_STEPS) return stepped(span, -Number(count), day);
  const [which = '', unit = ''] = SPAN.test(value) ? value.split(' ') : [];
  if (unit) return stepped(unit, STEPS[which] ?? 0, day);
  if (/^--\d\d$/.test(value)) {
    const middle = nearestYear(`${value}-15`, day);
    return Math.abs(Date.parse(middle) - day) < NEAR * DAY ? middle.slice(0, 7) : value;
  }
  return /^--\d\d-\d\d$/.test(value) ? nearestYear(value, day) : value;
}

/** The day, week, month or year so many steps from the day of the report. */
function stepped(unit: string, steps: number, day: number): string {
  const date = new Date(day);
  if (unit === 'day') return written(day + steps * DAY);
  if (unit === 'year') return String(date.getUTCFullYear() + steps);
  if (unit === 'month') return written(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1)).slice(0, 7);
  const monday = day + (7 * steps - ((date.getUTCDay() + 6) % 7)) * DAY;
  return `week of ${written(monday)}`;
}

/** Whether a weekday is meant of the week before or of the days to come. */
type Week = 'last' | 'ahead' | 'untold';

function tellWeek(before: string, weekdays: WeekdayLanguage | undefined): Week {
  if (weekdays?.last.test(before)) return 'last';
  return weekdays?.ahead.test(before) ? 'ahead' : 'untold';
}

function daysTo(weekday: number, today: number, week: Week): number {
  if (week === 'ahead') return (weekday - today + 7) % 7;
  const back = (today - weekday + 7) % 7;
  return -(week === 'last' && back === 0 ? 7 : back);
}

function nearestYear(value: string, day: number): string {
  const year = new Date(day).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => `${each}${value.slice(1)}`);
  const distanceOf = (date: string): number => Math.abs(Date.parse(`${date}T00:00:00Z`) - day);
  const known = candidates.filter((date) => !Number.isNaN(distanceOf(date)));
  return known.sort((a, b) => distanceOf(a) - distanceOf(b))[0] ?? value;
}

const written = (day: number): string => new Date(day).toISOString().slice(0, 10);
