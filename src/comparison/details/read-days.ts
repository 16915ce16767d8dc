import type { Detail } from '../../report/report.ts';
import { WEEKDAYS } from '../../report/weekdays.ts';
import { countsBack } from '../words/hedges.ts';

/** On which days what a date tells of can have been; `null` is what it doesn't tell. */
export interface Days {
  /** First and last day, as days since 1970. */
  readonly span: readonly [number, number] | null;
  /** Day of the week, from Sunday, 0. */
  readonly weekday: number | null;
  /** Month of any year, from 1. */
  readonly month: number | null;
  /** Day of that month. */
  readonly day: number | null;
}

/** The days that a date means. */
export function readDays({ value, text }: Pick<Detail, 'value' | 'text'>): Days {
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return { ...UNTOLD, weekday };
  const yearly = /^--(\d\d)(?:-(\d\d))?$/.exec(value);
  if (yearly) return { ...UNTOLD, month: Number(yearly[1]), day: yearly[2] ? Number(yearly[2]) : null };
  const span = readSpan(value);
  // “Ten years ago” may be nine and a half.
  return span && countsBack(text) ? { ...UNTOLD, span: widen(span) } : { ...UNTOLD, span };
}

const UNTOLD: Days = { span: null, weekday: null, month: null, day: null };

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

function readSpan(value: string): Days['span'] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year !== undefined) return spanOf(Number(year), month && Number(month), day && Number(day));
  const [, decade] = /^(\d{4})s$/.exec(value) ?? [];
  if (decade !== undefined) return [dayOf(Number(decade), 1, 1), dayOf(Number(decade) + 10, 1, 0)];
  const [, monday] = /^week of (\S+)$/.exec(value) ?? [];
  if (monday === undefined) return null;
  const start = Date.parse(`${monday}T00:00:00Z`) / 86_400_000;
  // Some weeks begin on Sunday.
  return [start - 1, start + 6];
}

function spanOf(year: number, month: number | '' | undefined, day: number | '' | undefined): Days['span'] {
  if (!month) return [dayOf(year, 1, 1), dayOf(year + 1, 1, 0)];
  // 2019-20 is no month but the years from 2019 to 2020.
  if (month > 12) return [dayOf(year, 1, 1), dayOf(year - (year % 100) + month + 1, 1, 0)];
  return day ? [dayOf(year, month, day), dayOf(year, month, day)] : [dayOf(year, month, 1), dayOf(year, month + 1, 0)];
}

const widen = ([from, to]: readonly [number, number]): Days['span'] => {
  const room = Math.max(1, to - from + 1);
  return [from - room, to + room];
};
