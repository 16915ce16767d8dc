import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLabels } from './labels-file.ts';
import { type PlacedPair, placeLabels } from './place-labels.ts';
import { ARTICLES, readArticle } from './read-article.ts';
import { rebuildPairs } from './rebuild-pairs.ts';

/** All labelled pairs with their texts, from a clone of the corpus; throws, with every fault, where one doesn't fit. */
export function loadPairs(corpus: string): readonly PlacedPair[] {
  const labels = readLabels();
  if (!existsSync(join(corpus, ARTICLES))) {
    const { repository, commit } = labels.corpus;
    throw new Error(
      `${corpus}: expected a clone of ${repository} with the folder ${ARTICLES}, found none. ` +
        `Clone it, check out commit ${commit}, and name its folder: --corpus <folder>.`,
    );
  }
  const { pairs, faults } = rebuildPairs(labels, (id) => readArticle(corpus, id));
  if (faults.length > 0) throw new Error(`The labels don't fit the corpus:\n${faults.join('\n')}`);
  return pairs.map(placeLabels);
}
