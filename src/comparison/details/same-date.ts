const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Whether two normal forms can be one day, as `friday`, `--07-29` and `2022-07-29` are where a report tells less. */
export function isSameDate(first: string, second: string): boolean {
  return first === second || isPartOf(first, second) || isPartOf(second, first);
}

function isPartOf(less: string, more: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(more) ? Date.parse(`${more}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return false;
  return WEEKDAYS[new Date(day).getUTCDay()] === less || (less.startsWith('--') && more.endsWith(less.slice(1)));
}
