import type { Choice, Weights } from '../fit/choice.ts';
import { growWeights } from '../grown.ts';
import type { Article } from '../polnear/read-part.ts';

/**
 * The examples of choices that depend on the choices before them: first these are taken as the labels have them, then as
 * the weights make them that were fitted so, as an engine that errs has to choose too. The weights in force have no part in
 * it, so that growing twice gives the same.
 */
export function growInRounds(
  articles: readonly Article[],
  gather: (article: Article, weights?: Weights) => readonly Choice[],
): readonly Choice[] {
  const { weights } = growWeights(articles.flatMap((article) => gather(article)));
  return articles.flatMap((article) => gather(article, weights));
}
