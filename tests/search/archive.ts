import { holdInMemory } from '../../src/search/archive/hold-in-memory.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { searchStatements } from '../../src/search/query/search-statements.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import type { SearchSource } from '../../src/search/records/search-source.ts';

/** A record of the text, with anything else it should have. */
export function recordOf(text: string, fields: Partial<SearchRecord> = {}): SearchRecord {
  return {
    story: 'flood',
    storyTitle: 'A flood in Ulm',
    date: null,
    report: 'post',
    label: 'Report A',
    lang: 'en',
    publisher: null,
    place: 0,
    statement: text,
    text,
    headline: false,
    speaker: null,
    via: null,
    quotations: [],
    differing: [],
    match: null,
    certainty: 'sure',
    differs: false,
    lacking: false,
    partners: [],
    ...fields,
  };
}

/** An archive of these records, held in memory. */
export function archiveOf(records: readonly SearchRecord[]): SearchSource {
  return holdInMemory(buildIndex(records), records);
}

/** The texts that a query finds, each with what was found between brackets; those only shown beside a hit are left out. */
export async function find(records: readonly SearchRecord[], query: string): Promise<readonly string[]> {
  const { groups } = await searchStatements(archiveOf(records), query, 1000);
  return groups.flatMap(({ wordings }) =>
    wordings.flatMap(({ record, marks }) => (marks === null ? [] : [markText(record.text, marks)])),
  );
}

function markText(text: string, marks: readonly { readonly start: number; readonly end: number }[]): string {
  return marks.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
