import { compareReports } from '../../src/comparison/compare-reports.ts';
import { searchStatements } from '../../src/search/query/search-statements.ts';
import { makeRecords } from '../../src/search/records/make-records.ts';
import type { SearchSource } from '../../src/search/records/search-source.ts';
import { shippedRecords } from '../bench/made-statements.ts';
import { readGoldPairs } from '../gold/comparison-gold.ts';
import { archiveOf } from './archive.ts';
import { JOURNALISTS_QUERIES } from './journalists-queries.ts';

/** A query and the place, from 1, of the first passage that answers it; `null` where none of the first twenty does. */
export interface AskedQuery {
  readonly query: string;
  readonly place: number | null;
}

/** Asks every query of `JOURNALISTS_QUERIES`. */
export async function askJournalistsQueries(): Promise<readonly AskedQuery[]> {
  const source = openStories();
  return Promise.all(
    JOURNALISTS_QUERIES.map(async ([query, ...answers]) => ({ query, place: await findPlace(source, query, answers) })),
  );
}

/** How many queries are answered by one of so many first passages. */
export function countAnswered(asked: readonly AskedQuery[], within: number): number {
  return asked.filter(({ place }) => place !== null && place <= within).length;
}

/** The shipped story and the made ones whose statements answer some of the queries. */
function openStories(): SearchSource {
  const made = readGoldPairs().map(({ name, reports }) => ({
    id: name,
    title: name,
    reports: reports.map((report) => ({ ...report, label: report.id })),
    comparison: compareReports(reports),
  }));
  const shipped = shippedRecords();
  // Places of partners are those of the whole archive.
  const others = makeRecords(made).map((record) => ({
    ...record,
    partners: record.partners.map((place) => place + shipped.length),
  }));
  return archiveOf([...shipped, ...others]);
}

async function findPlace(source: SearchSource, query: string, answers: readonly string[]): Promise<number | null> {
  const { groups, nearest } = await searchStatements(source, query, 20);
  const passages = [...groups, ...nearest.parts.flatMap((part) => part.groups)];
  const place = passages.findIndex(({ wordings }) =>
    wordings.some(({ record }) => answers.some((answer) => record.text.includes(answer))),
  );
  return place < 0 ? null : place + 1;
}
