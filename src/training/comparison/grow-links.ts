import { WEIGHTS } from '../../comparison/weights.ts';
import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates, writeShare } from '../grown.ts';
import { gatherLinks } from './gather-links.ts';
import { rateBands, rateFrom } from './rate-bands.ts';
import { gatherFromPairs, readTrainingPairs } from './training-pairs.ts';

/** The weights of a link's score. */
export function growLinks(corpus: string): Grown {
  const choices = gatherFromPairs(readTrainingPairs(corpus), gatherLinks);
  const { weights, judged } = growWeights(choices);
  const sure = rateFrom(judged, WEIGHTS.sure);
  return {
    file: 'src/comparison/link-weights.ts',
    name: 'LINK_WEIGHTS',
    parts: [[{ record: 'LINK_WEIGHTS' }, weights]],
    examples: `${write(new Set(choices).size)} candidates in ${write(countGroups(choices))} labelled pairs of reports, six of them invented`,
    figures: [
      `Cross-validated by pair of reports, candidates from 0.4: ${writeRates(rateAnswers(judged, 0.4))}.`,
      `Right by score: ${rateBands(judged)}.`,
      `Sure ones, from ${WEIGHTS.sure}: ${writeShare(sure.precision)} of ${write(sure.all)}.`,
    ].join(' '),
  };
}
