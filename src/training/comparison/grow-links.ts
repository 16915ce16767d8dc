import { WEIGHTS } from '../../comparison/weights.ts';
import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates } from '../grown.ts';
import { gatherLinks } from './gather-links.ts';
import { gatherFromPairs, readTrainingPairs } from './training-pairs.ts';

/** The weights of a link's score. */
export function growLinks(corpus: string): Grown {
  const choices = gatherFromPairs(readTrainingPairs(corpus), gatherLinks);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/comparison/link-weights.ts',
    name: 'LINK_WEIGHTS',
    parts: [[{ record: 'LINK_WEIGHTS' }, weights]],
    examples: `${write(new Set(choices).size)} candidates in ${write(countGroups(choices))} labelled pairs of reports, six of them invented`,
    figures: `Cross-validated by pair of reports, links among candidates: ${writeRates(rateAnswers(judged, WEIGHTS.linked))}.`,
  };
}
