import type { SearchRecord } from '../records/search-record.ts';
import type { Hit } from './rank-hits.ts';

/** Hits that say the same thing in several reports, with the wordings that were not hit. */
export interface HitGroup {
  /** Id of the match, or of the statement where only one report has it. */
  readonly id: string;
  readonly story: string;
  /** Words of the query that its best hit lacks, as they were typed. */
  readonly lacking: readonly string[];
  /** Every statement of the match in the order of the archive, those with the exact words of the query first. */
  readonly wordings: readonly (Hit | Counterpart)[];
}

/** A statement that is shown because it says the same as a hit. */
export interface Counterpart {
  readonly record: SearchRecord;
  readonly marks: null;
}

/** Gathers hits by match, in the order of each one's best hit. `records` has their partners. */
export function groupHits(hits: readonly Hit[], records: readonly SearchRecord[]): readonly HitGroup[] {
  const recordsByGroup = Map.groupBy(records, groupKey);
  const hitByStatement = new Map(hits.map((hit) => [statementKey(hit.record), hit]));
  const groups = new Map<string, HitGroup>();
  for (const { record, missing } of hits) {
    const key = groupKey(record);
    if (groups.has(key)) continue;
    const wordings = (recordsByGroup.get(key) ?? [record]).map(
      (wording) => hitByStatement.get(statementKey(wording)) ?? { record: wording, marks: null },
    );
    const exact = wordings.filter(hasExactWords);
    groups.set(key, {
      id: record.match ?? record.statement,
      story: record.story,
      lacking: missing,
      wordings: [...exact, ...wordings.filter((wording) => !exact.includes(wording))],
    });
  }
  return [...groups.values()];
}

function hasExactWords(wording: Hit | Counterpart): boolean {
  return wording.marks !== null && wording.exact;
}

function groupKey({ story, match, statement }: SearchRecord): string {
  return `${story}/${match ?? statement}`;
}

/** Ids of statements are unique within a story. */
function statementKey({ story, statement }: SearchRecord): string {
  return `${story}/${statement}`;
}
