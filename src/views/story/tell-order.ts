import type { ReportOrigin } from '../../report/report-info.ts';
import { countOf } from '../marks/count-of.ts';

type Dated = Pick<ReportOrigin, 'published'> & { readonly id: string };

/**
 * By report id: which report came first, as its editor says or else as their times tell, and how much later the others
 * came. Reports of which that isn't known are left out; so are all where one day is all that is known of the first.
 */
export function tellOrder(reports: readonly Dated[], first: string | null): Readonly<Record<string, string>> {
  if (first !== null) return { [first]: 'came first, its editor says' };
  const dated = reports.flatMap(({ id, published }) => (published === null ? [] : [{ id, published }]));
  const isWhole = dated.length === reports.length && dated.every(({ published }) => published.includes('T'));
  const [earliest, ...later] = dated
    .map(({ id, published }) => ({ id, time: Date.parse(published) }))
    .toSorted((one, other) => one.time - other.time);
  if (!isWhole || !earliest || earliest.time === later[0]?.time || later.length === 0) return {};
  return {
    [earliest.id]: 'first',
    ...Object.fromEntries(later.map(({ id, time }) => [id, `${tellSpan(time - earliest.time)} later`])),
  };
}

const MINUTE = 60_000;

/** `25 minutes`, `2 hours 5 minutes`, `3 days`: the smaller unit only beside hours. */
function tellSpan(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return countOf(minutes, 'minute');
  if (hours >= 48) return countOf(Math.round(hours / 24), 'day');
  return rest === 0 ? countOf(hours, 'hour') : `${countOf(hours, 'hour')} ${countOf(rest, 'minute')}`;
}
