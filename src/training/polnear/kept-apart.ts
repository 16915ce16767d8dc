import { foldOf } from '../fit/cross-validate.ts';
import type { Article } from './read-part.ts';

/** One training article in this many is fitted on by nothing, so that the whole can be measured on it. */
const ONE_IN = 4;

/** Whether a training article is kept apart. */
export const isKeptApart = ({ id }: Pick<Article, 'id'>): boolean => foldOf(id, ONE_IN) === 0;
