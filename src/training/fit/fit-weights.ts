import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { BIAS, type Choice, toChances, type Weights } from './choice.ts';

/** How weights are fitted. */
export interface FitOptions {
  /** What a weight of 1 costs, in halves of a log-odd: higher keeps weights that few examples bear out nearer to 0. */
  readonly penalty: number;
}

/** Steps after which a fit has failed; a dozen do. */
const MOST_STEPS = 100;

/** What the sum where nothing speaks costs: next to nothing, so that it settles where all answers are the same. */
const LEAST_COST = 1e-6;

/** Change of a weight below which it stands. */
const STANDS = 1e-7;

/**
 * The weights under which the right options are likeliest: a logistic regression with a squared penalty, by Newton's
 * method. Own code, as the packages for it fit yes or no alone, by gradient descent that ends wherever its steps do;
 * Newton's ends at the one maximum, in every run at the same. Where several options are right, any of them counts.
 */
export function fitWeights(choices: readonly Choice[], { penalty }: FitOptions): Weights {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap((signs) => [...signs.keys()])))].sort();
  const examples = numberSigns(choices, names);
  const costs = names.map((name) => (name === BIAS ? LEAST_COST : penalty));
  let weights = names.map(() => 0);
  let now = judge(examples, weights, costs);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = measureSlope(examples, weights, costs);
    const slope = new CholeskyDecomposition(curvature);
    if (!slope.isPositiveDefinite()) break;
    const move = slope.solve(Matrix.columnVector(gradient)).to1DArray();
    let share = 1;
    let next = moved(weights, move, share);
    let then = judge(examples, next, costs);
    while (then < now && share > STANDS) {
      share /= 2;
      next = moved(weights, move, share);
      then = judge(examples, next, costs);
    }
    const change = Math.max(...next.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))));
    if (then < now || change < STANDS) return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
    weights = next;
    now = then;
  }
  throw new Error(`The examples leave weights open: none settle. Raise the penalty, now ${penalty}.`);
}

const moved = (weights: readonly number[], move: readonly number[], share: number): number[] =>
  weights.map((weight, at) => weight + share * (move[at] ?? 0));

/** A choice with its signs by number. */
interface Example {
  readonly options: readonly (readonly (readonly [number, number])[])[];
  readonly right: ReadonlySet<number>;
}

function numberSigns(choices: readonly Choice[], names: readonly string[]): readonly Example[] {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return choices.map(({ options, right }) => ({
    options: options.map((signs) => [...signs].map(([sign, amount]) => [numbers.get(sign) ?? 0, amount] as const)),
    right,
  }));
}

function chancesOf({ options }: Example, weights: readonly number[]): readonly number[] {
  return toChances(options.map((signs) => signs.reduce((sum, [at, amount]) => sum + (weights[at] ?? 0) * amount, 0)));
}

const chanceOfRight = ({ right }: Example, chances: readonly number[]): number =>
  Math.max(
    chances.reduce((sum, chance, at) => (right.has(at) ? sum + chance : sum), 0),
    Number.MIN_VALUE,
  );

/** How well weights tell the right options, less what they cost. */
function judge(examples: readonly Example[], weights: readonly number[], costs: readonly number[]): number {
  let sum = 0;
  for (const example of examples) sum += Math.log(chanceOfRight(example, chancesOf(example, weights)));
  return weights.reduce((rest, weight, at) => rest - ((costs[at] ?? 0) * weight * weight) / 2, sum);
}

/** Where the judgement rises, and how fast it bends. */
function measureSlope(examples: readonly Example[], weights: readonly number[], costs: readonly number[]) {
  const gradient = weights.map((weight, at) => -(costs[at] ?? 0) * weight);
  const bends = costs.map((cost, at) => new Float64Array(costs.length).fill(cost, at, at + 1));
  for (const example of examples) {
    const chances = chancesOf(example, weights);
    const right = chanceOfRight(example, chances);
    const mean = new Map<number, number>();
    for (const [option, signs] of example.options.entries()) {
      const chance = chances[option] ?? 0;
      const pull = (example.right.has(option) ? chance / right : 0) - chance;
      for (const [at, amount] of signs) {
        gradient[at] = (gradient[at] ?? 0) + pull * amount;
        mean.set(at, (mean.get(at) ?? 0) + chance * amount);
      }
      addSquares(bends, signs, chance);
    }
    addSquares(bends, [...mean], -1);
  }
  return { gradient, curvature: new Matrix(bends.map((row) => [...row])) };
}

function addSquares(bends: readonly Float64Array[], signs: Example['options'][number], factor: number): void {
  for (const [at, one] of signs) {
    const row = bends[at];
    if (row) for (const [column, other] of signs) row[column] = (row[column] ?? 0) + factor * (one * other);
  }
}
