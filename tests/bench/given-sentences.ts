import { readFileSync } from 'node:fs';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { randomFrom } from './made-statements.ts';

/** Share of a variant's longer words that stand for others. */
const CHANGED = 0.3;

/** A statement for each line of a file of sentences; none where no file is named. */
export function readSentences(file: string | undefined): readonly SearchRecord[] {
  if (!file) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map(toRecord);
}

/** The statements, then variants of them up to a number: three in ten of the longer words are others of the same file. */
export function addVariants(records: readonly SearchRecord[], count: number): readonly SearchRecord[] {
  const random = randomFrom(2016);
  const words = records.flatMap(({ text }) => text.match(LONG) ?? []);
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const variants = Array.from({ length: Math.max(0, count - records.length) }, (_, at) => {
    const text = records[at % records.length]?.text ?? '';
    return toRecord(
      text.replaceAll(LONG, (word) => (random() < CHANGED ? pick() : word)),
      records.length + at,
    );
  });
  return [...records, ...variants];
}

const LONG = /\p{L}{4,}/gu;

function toRecord(text: string, at: number): SearchRecord {
  const story = `story-${Math.floor(at / 40)}`;
  return {
    ...{ story, storyTitle: story, date: null, report: 'report-a', label: 'Report A', place: 0 },
    ...{ lang: 'en', publisher: null, differs: false, lacking: false },
    ...{ statement: `given-${at}`, text, headline: false, speaker: null, via: null },
    ...{ quotations: [], differing: [], match: null, certainty: 'sure', partners: [] },
  };
}
