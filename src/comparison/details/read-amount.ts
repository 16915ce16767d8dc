import type { Detail } from '../../report/report.ts';
import { type Hedge, readHedge } from '../words/hedges.ts';

/** What a number of a text comes to. */
export interface Amount {
  /** The number, or both ends of a range, in the smallest unit of its dimension. */
  readonly from: number;
  readonly to: number;
  /** What is counted or measured: `time`, `USD`, `people`; empty where only a noun tells. */
  readonly dimension: string;
  /** In which it is given: `weeks`. */
  readonly unit: string;
  readonly hedge: Hedge | null;
  /** Its last digit that isn't a rounded one: 1,000 of 12,000, 0.1 of 2.4. */
  readonly grain: number;
}

/** The amount that a detail of a text gives; `null` where its normal form is no number. */
export function readAmount({ value, inText }: Pick<Detail, 'value' | 'inText'>, text: string): Amount | null {
  const { first = '', last, share, unit = '' } = FORM.exec(value)?.groups ?? {};
  if (first === '') return null;
  const [dimension, factor] = measureOf(share ? 'share' : unit);
  const ends = [first, last ?? first].map((end) => (share ? Number(first) / Number(share) : Number(end)));
  const [from = 0, to = 0] = ends.map((end) => end * factor);
  const hedge = readHedge(text.slice(0, inText.start), text.slice(inText.end));
  return { from, to, dimension, unit, hedge, grain: grainOf(last ?? first) * factor };
}

const FORM = /^(?<first>-?[\d.]+)(?:-(?<last>[\d.]+)|\/(?<share>\d+))?(?<unit>%|\p{L}{2}| .+)?$/u;

/** Units of one dimension in the first of them. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: {
    seconds: 1,
    minutes: 60,
    hours: 3600,
    days: 86_400,
    weeks: 604_800,
    months: 2_629_800,
    years: 31_557_600,
    decades: 315_576_000,
  },
  length: { meters: 1, feet: 0.3048, km: 1000, miles: 1609.34 },
};

function measureOf(written: string): readonly [dimension: string, factor: number] {
  // `21st` of a row.
  if (/^\p{L}{2}$/u.test(written)) return ['place', 1];
  const unit = written.trim();
  const [dimension, units] = Object.entries(MEASURES).find(([, own]) => Object.hasOwn(own, unit)) ?? [];
  return dimension === undefined ? [unit, 1] : [dimension, units?.[unit] ?? 1];
}

function grainOf(digits: string): number {
  const [whole = '', decimals] = digits.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}
