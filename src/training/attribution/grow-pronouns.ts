import { shareRight } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeShare } from '../grown.ts';
import { gatherPronouns } from './gather-pronouns.ts';
import { growInRounds } from './grow-in-rounds.ts';
import { POLNEAR, readTrainingArticles } from './polnear-articles.ts';

/** The weights by which a pronoun stands for a name. */
export function growPronouns(folder: string): Grown {
  const choices = growInRounds(readTrainingArticles(folder), gatherPronouns);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/statements/lexicon/en/pronoun-weights.ts',
    name: 'PRONOUN_WEIGHTS',
    parts: [[{ record: 'PRONOUN_WEIGHTS' }, weights]],
    examples: `${write(choices.length)} pronouns that speak in ${write(countGroups(choices))} ${POLNEAR}`,
    figures: `Cross-validated by article, the name that CoreNLP finds is taken for ${writeShare(shareRight(judged))}.`,
  };
}
