import { BIAS } from '../fit/choice.ts';
import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates } from '../grown.ts';
import { gatherEnds } from './gather-ends.ts';
import { POLNEAR, readTrainingArticles } from './polnear-articles.ts';

/** The weights by which reported words end. */
export function growEnds(folder: string): Grown {
  const choices = readTrainingArticles(folder).flatMap(gatherEnds);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/statements/lexicon/en/end-weights.ts',
    name: 'END_WEIGHTS',
    parts: [
      [{ record: 'END_WEIGHTS' }, new Map([...weights].filter(([sign]) => sign !== BIAS))],
      [{ number: 'END_BIAS', sign: BIAS }, weights],
    ],
    examples: `${write(choices.length)} places in ${write(countGroups(choices))} ${POLNEAR}`,
    figures: `Cross-validated by article, a place taken for an end: ${writeRates(rateAnswers(judged))}.`,
  };
}
