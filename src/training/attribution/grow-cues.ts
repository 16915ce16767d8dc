import { CUE_LEAST } from '../../statements/lexicon/en/cue-weights.ts';
import { BIAS } from '../fit/choice.ts';
import { rateAnswers } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeRates } from '../grown.ts';
import { gatherCues, lemmaOfSign } from './gather-cues.ts';
import { POLNEAR, readTrainingArticles } from './polnear-articles.ts';

/** The weights by which a verb reports something where it stands. */
export function growCues(folder: string): Grown {
  const choices = readTrainingArticles(folder).flatMap(gatherCues);
  const { weights, judged } = growWeights(choices);
  const verbs = [...weights].flatMap(([sign, weight]): [string, number][] => {
    const lemma = lemmaOfSign(sign);
    return lemma === undefined ? [] : [[lemma, weight]];
  });
  const signs = [...weights].filter(([sign]) => sign !== BIAS && lemmaOfSign(sign) === undefined);
  const least = 1 / (1 + Math.exp(-CUE_LEAST.speech));
  return {
    file: 'src/statements/lexicon/en/cue-weights.ts',
    name: 'CUE_WEIGHTS',
    parts: [
      [{ record: 'CUE_WEIGHTS' }, new Map(signs)],
      [{ number: 'CUE_BIAS', sign: BIAS }, weights],
      [{ list: 'VERB_WEIGHTS', decimals: 1 }, new Map(verbs)],
    ],
    examples: `${write(choices.length)} verbs in ${write(countGroups(choices))} ${POLNEAR}`,
    figures: `Cross-validated by article, a verb taken to report something: ${writeRates(rateAnswers(judged, least))}.`,
  };
}
