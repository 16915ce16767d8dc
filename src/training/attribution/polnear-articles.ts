import { isKeptApart } from '../polnear/kept-apart.ts';
import { type Article, readPart } from '../polnear/read-part.ts';

/** The articles on which attribution is fitted. */
export const readTrainingArticles = (folder: string): readonly Article[] =>
  readPart(folder, 'train').filter((article) => !isKeptApart(article));

/** How the corpus is named where weights come from. */
export const POLNEAR = 'articles of PolNeAR’s training part';
