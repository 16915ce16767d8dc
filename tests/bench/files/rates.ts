import type { Count } from '../draw-table.ts';

/** F1, precision and recall, 0 to 1; of nothing taken all are 0. */
export interface Rates {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** The rates of a count. */
export function rate({ right, answered, expected }: Count): Rates {
  if (answered === 0 && expected === 0) return { f1: 1, precision: 1, recall: 1 };
  const precision = answered ? right / answered : 0;
  const recall = expected ? right / expected : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The means of rates in per cent, and of how many anything was read. */
export function drawMeans(rates: readonly Rates[]): readonly string[] {
  const mean = (read: (own: Rates) => number) =>
    ((100 * rates.reduce((sum, own) => sum + read(own), 0)) / Math.max(1, rates.length)).toFixed(1);
  const read = rates.filter(({ recall }) => recall > 0).length;
  return [mean((own) => own.f1), mean((own) => own.precision), mean((own) => own.recall), String(read)];
}

/** The median of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
