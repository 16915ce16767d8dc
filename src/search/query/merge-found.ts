import type { SearchRecord } from '../records/search-record.ts';
import { keepFullest } from './choose-nearest.ts';
import type { Found } from './find-hits.ts';
import { mergeMarks } from './judge-record.ts';
import type { RankedHit } from './rank-hits.ts';

/** What any of several queries found, each statement once and by its best score, with what answers any of them marked. */
export function mergeFound(all: readonly Found[]): Found {
  return {
    plans: all.flatMap(({ plans }) => plans),
    hits: mergeHits(all.flatMap(({ hits }) => hits)),
    near: mergeHits(keepFullest(all.flatMap(({ near }) => near))),
    more: all.some(({ more }) => more),
  };
}

function mergeHits(hits: readonly RankedHit[]): readonly RankedHit[] {
  const merged = new Map<string, RankedHit>();
  for (const hit of hits.toSorted((one, other) => other.score - one.score)) {
    const better = merged.get(keyOf(hit.record));
    merged.set(keyOf(hit.record), better ? { ...better, marks: mergeMarks([...better.marks, ...hit.marks]) } : hit);
  }
  return [...merged.values()];
}

function keyOf({ story, statement }: SearchRecord): string {
  return `${story}/${statement}`;
}
