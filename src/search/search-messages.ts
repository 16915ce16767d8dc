import type { SearchResult } from './query/search-statements.ts';

/** What the page asks the worker. */
export interface SearchQuestion {
  /** Rises by one with each question; its answer bears the same. */
  readonly number: number;
  /** Address of the archive's folder, with a slash at the end. */
  readonly archive: string;
  readonly query: string;
  /** Most hits that are wanted. */
  readonly limit: number;
}

/** What the worker answers: a result, or, where there is none, what went wrong. */
export type SearchAnswer = { readonly number: number; readonly query: string } & (
  | { readonly result: SearchResult; readonly error: null }
  | { readonly result: null; readonly error: string }
);
