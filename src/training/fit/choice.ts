/** How much of each sign speaks for or against something: 1 for a sign that is there or not. */
export type Signs = ReadonlyMap<string, number>;

/** How much each sign counts, in log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** Something that a reader decided, with what speaks for each of the answers. */
export interface Choice {
  readonly options: readonly Signs[];
  /** Indices of the right options, one at least. */
  readonly right: ReadonlySet<number>;
  /** The article or pair that it stands in, of which all is kept apart at once. */
  readonly group: string;
}

/** The sign that is always there: the sum where nothing else speaks. The penalty doesn't hold it back. */
export const BIAS = 'bias';

const NOTHING: Signs = new Map();

/** A question of yes or no: what speaks for yes, and nothing for no. */
export function askWhether(signs: Signs, answer: boolean, group: string): Choice {
  return { options: [signs, NOTHING], right: new Set([answer ? 0 : 1]), group };
}

/** Signs that are there or not. */
export function markSigns(signs: Iterable<string>): Signs {
  return new Map([...signs].map((sign) => [sign, 1]));
}

/** The chance of each option, 0–1. */
export function rateOptions({ options }: Pick<Choice, 'options'>, weights: Weights): readonly number[] {
  const sums = options.map((signs) => {
    let sum = 0;
    for (const [sign, amount] of signs) sum += (weights.get(sign) ?? 0) * amount;
    return sum;
  });
  return toChances(sums);
}

/** Sums in log-odds as chances that add up to 1. */
export function toChances(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
