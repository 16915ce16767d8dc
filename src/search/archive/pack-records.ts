import type { Span } from '../../report/report.ts';
import type { RecordQuotation, SearchRecord } from '../records/search-record.ts';

/** A file of records: what many share is said once, and fields go by their place. */
export interface PackedRecords {
  /** That of the index the records belong to. */
  readonly version: string;
  /** Id, title and day. */
  readonly stories: readonly (readonly [string, string, string | null])[];
  /** Place in `stories`, id, label, place in its story, language and publisher. */
  readonly reports: readonly (readonly [number, string, string, number, string, string | null])[];
  readonly records: readonly PackedRecord[];
}

/** Of a packed record: a bit for each thing that holds of it. */
const SIGNS = { headline: 1, differs: 2, lacking: 4 } as const;

type PackedRecord = readonly [
  report: number,
  statement: string,
  text: string,
  signs: number,
  speaker: string | null,
  via: string | null,
  quotations: readonly (readonly [number, number, RecordQuotation['speaker'], RecordQuotation['verdict']])[],
  differing: readonly (readonly [number, number])[],
  match: string | null,
  partners: readonly number[],
  isDoubtful: 0 | 1,
];

/** Packs the records of one file. */
export function packRecords(version: string, records: readonly SearchRecord[]): PackedRecords {
  const stories = new Map<string, PackedRecords['stories'][number]>();
  const reports = new Map<string, PackedRecords['reports'][number]>();
  for (const { story, storyTitle, date, report, label, place, lang, publisher } of records) {
    stories.set(story, [story, storyTitle, date]);
    reports.set(`${story}/${report}`, [[...stories.keys()].indexOf(story), report, label, place, lang, publisher]);
  }
  const reportPlaces = new Map([...reports.keys()].map((key, place) => [key, place]));
  return {
    version,
    stories: [...stories.values()],
    reports: [...reports.values()],
    records: records.map((record) => [
      reportPlaces.get(`${record.story}/${record.report}`) ?? 0,
      record.statement,
      record.text,
      packSigns(record),
      record.speaker,
      record.via,
      record.quotations.map(({ start, end, speaker, verdict }) => [start, end - start, speaker, verdict]),
      record.differing.map(({ start, end }) => [start, end - start]),
      record.match,
      record.partners,
      record.certainty === 'perhaps' ? 1 : 0,
    ]),
  };
}

/**
 * Reads one record back from its place in the file, or `undefined` beyond its end. One at a time: of a block of a large
 * archive a query wants one or two.
 */
export function unpackRecord({ stories, reports, records }: PackedRecords, at: number): SearchRecord | undefined {
  const packed = records[at];
  if (!packed) return undefined;
  const [of, statement, text, signs, speaker, via, quotations, differing, match, partners, isDoubtful] = packed;
  const [storyPlace = 0, report = '', label = '', place = 0, lang = '', publisher = null] = reports[of] ?? [];
  const [story = '', storyTitle = '', date = null] = stories[storyPlace] ?? [];
  return {
    ...{ story, storyTitle, date, report, label, place, lang, publisher, statement, text },
    ...{ headline: hasSign(signs, 'headline'), differs: hasSign(signs, 'differs'), lacking: hasSign(signs, 'lacking') },
    ...{ speaker, via, match, partners },
    certainty: isDoubtful === 1 ? 'perhaps' : 'sure',
    quotations: quotations.map(([start, length, by, verdict]) => ({ ...toSpan(start, length), speaker: by, verdict })),
    differing: differing.map(([start, length]) => toSpan(start, length)),
  };
}

function packSigns(record: SearchRecord): number {
  return Object.entries(SIGNS).reduce(
    (signs, [name, bit]) => (record[name as keyof typeof SIGNS] ? signs | bit : signs),
    0,
  );
}

function hasSign(signs: number, name: keyof typeof SIGNS): boolean {
  return (signs & SIGNS[name]) !== 0;
}

function toSpan(start: number, length: number): Span {
  return { start, end: start + length };
}
