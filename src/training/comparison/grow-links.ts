import { WEIGHTS } from '../../comparison/weights.ts';
import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates } from '../grown.ts';
import { gatherLinks } from './gather-links.ts';
import { loadPairs } from './labels/load-pairs.ts';

/** The weights of a link's score. */
export function growLinks(corpus: string): Grown {
  const choices = loadPairs(corpus).flatMap(gatherLinks);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/comparison/link-weights.ts',
    name: 'LINK_WEIGHTS',
    parts: [[{ record: 'LINK_WEIGHTS' }, weights]],
    examples: `${write(choices.length)} candidates in ${write(countGroups(choices))} labelled pairs of reports`,
    figures: `Cross-validated by pair of reports, links among candidates: ${writeRates(rateAnswers(judged, WEIGHTS.linked))}.`,
  };
}
