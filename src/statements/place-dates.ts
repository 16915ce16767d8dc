import type { Detail } from './report.ts';

/**
 * Details whose dates are days of the calendar, `2022-07-29`, as far as the day of the report tells. `yesterday` and
 * the like, which are dates only by that, are left out without it.
 */
export function placeDates(details: readonly Detail[], text: string, published: string | undefined): Detail[] {
  const day = published === undefined ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const placed = details.map((detail) =>
    detail.kind !== 'date' || Number.isNaN(day)
      ? detail
      : { ...detail, value: placeDate(detail.value, text.slice(0, detail.start), day) },
  );
  return placed.filter(({ value }) => !(value in RELATIVE));
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY = 86_400_000;

/** Words that put a weekday after the day of the report; without them news means the last one. */
const AHEAD = /\b(?:next|coming|will|would|scheduled|upcoming|until|by|plans?|expected)\b(?!.*[.;])/i;

/** Days that are dates only by the report's own. */
const RELATIVE: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** The day that is meant, or the value as it is where the report's day tells no more. */
function placeDate(value: string, before: string, day: number): string {
  const days = RELATIVE[value];
  if (days !== undefined) return written(day + days * DAY);
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return written(day + daysTo(weekday, new Date(day).getUTCDay(), before) * DAY);
  return /^--\d\d-\d\d$/.test(value) ? nearestYear(value, day) : value;
}

function daysTo(weekday: number, today: number, before: string): number {
  const isLast = /\blast\s*$/i.test(before);
  if (!isLast && AHEAD.test(before)) return (weekday - today + 7) % 7;
  const back = (today - weekday + 7) % 7;
  return -(isLast && back === 0 ? 7 : back);
}

function nearestYear(value: string, day: number): string {
  const year = new Date(day).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => `${each}${value.slice(1)}`);
  const distanceOf = (date: string): number => Math.abs(Date.parse(`${date}T00:00:00Z`) - day);
  const known = candidates.filter((date) => !Number.isNaN(distanceOf(date)));
  return known.sort((a, b) => distanceOf(a) - distanceOf(b))[0] ?? value;
}

const written = (day: number): string => new Date(day).toISOString().slice(0, 10);
