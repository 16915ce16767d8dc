import { shareRight } from '../fit/cross-validate.ts';
import { countGroups, type Grown, growWeights, write, writeShare } from '../grown.ts';
import { gatherSpeakers } from './gather-speakers.ts';
import { growInRounds } from './grow-in-rounds.ts';
import { POLNEAR, readTrainingArticles } from './polnear-articles.ts';

/** The weights by which a quotation is somebody's. */
export function growSpeakers(folder: string): Grown {
  const choices = growInRounds(readTrainingArticles(folder), gatherSpeakers);
  const { weights, judged } = growWeights(choices);
  return {
    file: 'src/statements/lexicon/en/speaker-weights.ts',
    name: 'SPEAKER_WEIGHTS',
    parts: [[{ record: 'SPEAKER_WEIGHTS' }, weights]],
    examples: `${write(choices.length)} quotations in ${write(countGroups(choices))} ${POLNEAR}`,
    figures: `Cross-validated by article, the right one is taken for ${writeShare(shareRight(judged))}.`,
  };
}
