import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates } from '../grown.ts';
import { gatherLikenesses } from './gather-likenesses.ts';
import { gatherFromPairs, readTrainingPairs } from './training-pairs.ts';

/** The weights by which two texts are alike. */
export function growLikeness(corpus: string): Grown {
  const choices = gatherFromPairs(readTrainingPairs(corpus), gatherLikenesses);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/comparison/likeness-weights.ts',
    name: 'LIKENESS_WEIGHTS',
    parts: [[{ record: 'LIKENESS_WEIGHTS' }, weights]],
    examples: `${write(new Set(choices).size)} pairs of statements in ${write(countGroups(choices))} labelled pairs of reports, six of them invented`,
    figures: `Cross-validated by pair of reports, links told by it alone: ${writeRates(rateAnswers(judged))}.`,
  };
}
