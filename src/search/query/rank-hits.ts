import Fuse from 'fuse.js/basic';
import type { SearchRecord } from '../records/search-record.ts';
import type { RecordJudgement } from './judge-record.ts';
import { LIMITS, SEARCH_WEIGHTS } from './weights.ts';

/** A statement that answers a query. */
export interface Hit extends RecordJudgement {
  readonly record: SearchRecord;
}

/** A hit and what its place among the others goes by. */
export interface RankedHit extends Hit {
  /** Higher is better; 0 of hits that have their properties alone. */
  readonly score: number;
}

/** Puts hits in order: by the words that they have and, among alike ones, by how close Fuse.js finds the first of them. */
export function rankHits(hits: readonly Hit[], words: string): readonly RankedHit[] {
  if (words === '') return hits.map((hit) => ({ ...hit, score: 0 }));
  const closeness = measureCloseness(hits.slice(0, countCompared(words)), words.slice(0, LIMITS.comparedLetters));
  const scored = hits.map((hit, at) => ({ ...hit, score: scoreHit(hit, closeness.get(at) ?? 0) }));
  return scored.sort((one, other) => other.score - one.score);
}

/** How many statements Fuse.js is given: fewer for longer queries, which take it longer. */
export function countCompared(words: string): number {
  const { rankedLetters, rankedLeast, rankedMost } = LIMITS;
  return Math.min(rankedMost, Math.max(rankedLeast, Math.round(rankedLetters / words.length)));
}

function scoreHit({ coverage, order, containment }: Hit, closeness: number): number {
  const { rank } = SEARCH_WEIGHTS;
  return rank.coverage * coverage + rank.order * order + rank.closeness * closeness + rank.containment * containment;
}

/** By place among the hits: 0–1; Fuse.js leaves out what is too far off. */
function measureCloseness(hits: readonly Hit[], words: string): ReadonlyMap<number, number> {
  const fuse = new Fuse(
    hits.map(({ record }) => record.text),
    {
      includeScore: true,
      ignoreDiacritics: true,
      // Otherwise only what stands near the text's beginning counts, and long texts count less.
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.4,
      shouldSort: false,
    },
  );
  return new Map(fuse.search(words).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
}
