import type { Days } from './read-days.ts';

/** Whether two dates can be one day: nothing that both tell differs. */
export function canBeOneDay(one: Days, other: Days): boolean {
  if (one.span && other.span) return one.span[0] <= other.span[1] && other.span[0] <= one.span[1];
  if (one.weekday !== null && other.weekday !== null) return one.weekday === other.weekday;
  if (one.month !== null && other.month !== null)
    return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
  const [span, loose] = one.span ? [one.span, other] : [other.span, one];
  return span === null || listDays(span).some((day) => isOn(day, loose));
}

/** Whether two dates are known to be one as far as they go: one of them may tell less. */
export function isOneDay(one: Days, other: Days): boolean {
  if (!canBeOneDay(one, other)) return false;
  const [span, loose] = one.span ? [one.span, other] : [other.span, one];
  if (span === null) return (one.weekday ?? one.month) !== null && (one.weekday === null) === (other.weekday === null);
  const isDay = span[0] === span[1];
  return loose.span !== null || isDay || (loose.month !== null && span[1] - span[0] < 31);
}

/** How many days a date leaves open. */
export function measureOpenDays({ span, month, day }: Days): number {
  if (span) return span[1] - span[0];
  return month !== null ? (day === null ? 360 : 180) : 270;
}

/** No more days than show every weekday and date there is. */
function listDays([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.min(to - from + 1, 366) }, (_, index) => from + index);
}

function isOn(day: number, { weekday, month, day: ofMonth }: Days): boolean {
  const date = new Date(day * 86_400_000);
  return (
    (weekday === null || date.getUTCDay() === weekday) &&
    (month === null || date.getUTCMonth() + 1 === month) &&
    (ofMonth === null || date.getUTCDate() === ofMonth)
  );
}
