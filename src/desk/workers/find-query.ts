import type { SearchResult } from '../../search/query/search-statements.ts';
import type { ComparisonResult } from './comparison-query.ts';

/** What the worker that searches is told: texts to search from now on, or a question about them. */
export type FindQuery =
  | { readonly kind: 'texts'; readonly texts: SearchedTexts }
  | { readonly kind: 'question'; readonly number: number; readonly query: string };

/** What is searched. */
export type SearchedTexts = Pick<ComparisonResult, 'comparison'>;

/** What it answers to a question, under the question's number. */
export interface FindAnswer {
  readonly number: number;
  readonly query: string;
  readonly found: SearchResult;
}

/** Statements that are found at most; of more only the best. */
export const MOST_FOUND = 50;
