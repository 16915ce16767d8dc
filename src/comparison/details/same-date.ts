import { WEEKDAYS } from '../../report/weekdays.ts';

/** Whether two normal forms that differ can be one day, as `friday`, `--07-29` and `2022-07-29` are where a report tells less. */
export function isSameDate(first: string, second: string): boolean {
  return isPartOf(first, second) || isPartOf(second, first);
}

function isPartOf(less: string, more: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(more)) return false;
  return (
    WEEKDAYS[new Date(`${more}T00:00:00Z`).getUTCDay()] === less ||
    (less.startsWith('--') && more.endsWith(less.slice(1)))
  );
}
