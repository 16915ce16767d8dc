import type { SearchRecord } from '../records/search-record.ts';
import type { Hit } from './rank-hits.ts';

/** Hits that say the same thing in several reports, with the wordings that were not hit. */
export interface HitGroup {
  /** Id of the match, or of the statement where only one report has it. */
  readonly id: string;
  readonly story: string;
  /** In the order of the archive: every statement of the match. */
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
  const hitByStatement = new Map(hits.map((hit) => [hit.record.statement, hit]));
  const groups = new Map<string, HitGroup>();
  for (const { record } of hits) {
    const key = groupKey(record);
    if (groups.has(key)) continue;
    const wordings = (recordsByGroup.get(key) ?? [record]).map(
      (wording) => hitByStatement.get(wording.statement) ?? { record: wording, marks: null },
    );
    groups.set(key, { id: record.match ?? record.statement, story: record.story, wordings });
  }
  return [...groups.values()];
}

function groupKey({ story, match, statement }: SearchRecord): string {
  return `${story}/${match ?? statement}`;
}
