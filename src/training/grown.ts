import type { Choice, Weights } from './fit/choice.ts';
import { crossValidate, type Judged } from './fit/cross-validate.ts';
import { fitWeights } from './fit/fit-weights.ts';
import type { WeightsPlace } from './weights-file/set-weights.ts';

/** Weights that were grown, and where they belong. */
export interface Grown {
  /** The weights file, from the project's root. */
  readonly file: string;
  /** The constant whose comment says where the weights come from. */
  readonly name: string;
  readonly parts: readonly (readonly [WeightsPlace, Weights])[];
  /** From how many of what. */
  readonly examples: string;
  /** How right they are on articles or pairs that they were not fitted on, in a sentence. */
  readonly figures: string;
}

/** Holds the weights near 0 that few examples bear out, and costs those that many do nothing that shows. */
const PENALTY = 1;

/** Weights fitted on all examples, and each judged once by weights that have not seen its article or pair. */
export function growWeights(choices: readonly Choice[]): {
  readonly weights: Weights;
  readonly judged: readonly Judged[];
} {
  const judged = crossValidate(choices, { penalty: PENALTY });
  const once = new Map(judged.map((each) => [each.choice, each]));
  return { weights: fitWeights(choices, { penalty: PENALTY }), judged: [...once.values()] };
}

/** Articles or pairs that have an example. */
export const countGroups = (choices: readonly Choice[]): number => new Set(choices.map(({ group }) => group)).size;

/** A number with a comma at the thousands. */
export const write = (count: number): string => count.toLocaleString('en');

/** A share in per cent. */
export const writeShare = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Precision, recall and F1 in words. */
export const writeRates = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): string =>
  `precision ${writeShare(precision)}, recall ${writeShare(recall)}, F1 ${writeShare(f1)}`;
