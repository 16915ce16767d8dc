import { hashWords } from '../../report/hash-words.ts';
import { type Choice, rateOptions } from './choice.ts';
import { type FitOptions, fitWeights } from './fit-weights.ts';

/** A choice with the chances that weights give to its options which have seen nothing of its article or pair. */
export interface Judged {
  readonly choice: Choice;
  readonly chances: readonly number[];
}

/** Parts into which the examples are cut, each judged by weights of the others. */
const FOLDS = 5;

/** Says which articles stand together in a part; another seed cuts anew. */
const SEED = 'variorum';

/** Every choice judged by weights that were fitted without its article or pair. */
export function crossValidate(choices: readonly Choice[], options: FitOptions): readonly Judged[] {
  const folds = Map.groupBy(choices, ({ group }) => foldOf(group, FOLDS));
  return [...folds]
    .sort(([one], [other]) => one - other)
    .flatMap(([fold, own]) => {
      const others = choices.filter(({ group }) => foldOf(group, FOLDS) !== fold);
      const weights = fitWeights(others, options);
      return own.map((choice) => ({ choice, chances: rateOptions(choice, weights) }));
    });
}

/** The part, from 0, of several about alike in size to which an article or pair belongs, whatever others there are. */
export function foldOf(group: string, parts: number): number {
  return Number.parseInt(hashWords(`${SEED} ${group}`), 36) % parts;
}

/** The share of choices whose likeliest option is right, 0–1. */
export function shareRight(judged: readonly Judged[]): number {
  const right = judged.filter(({ choice, chances }) => choice.right.has(chances.indexOf(Math.max(...chances))));
  return right.length / Math.max(judged.length, 1);
}

/** Of questions of yes or no: how many are answered yes rightly, of all answered and of all that are so, 0–1. */
export function rateAnswers(judged: readonly Judged[], least = 0.5) {
  const yes = judged.filter(({ chances: [chance = 0] }) => chance > least);
  const right = yes.filter(({ choice }) => choice.right.has(0)).length;
  const all = judged.filter(({ choice }) => choice.right.has(0)).length;
  const precision = right / Math.max(yes.length, 1);
  const recall = right / Math.max(all, 1);
  return { precision, recall, f1: (2 * right) / Math.max(yes.length + all, 1) };
}
