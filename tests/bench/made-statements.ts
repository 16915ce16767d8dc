import { readFileSync } from 'node:fs';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { readStories } from '../../src/content/read-stories.ts';
import { makeRecords } from '../../src/search/records/make-records.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

/** Numbers from 0 to 1 that are the same at each run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The records of the shipped story. */
export function shippedRecords(): readonly SearchRecord[] {
  const folder = 'blinken-lavrov-call';
  const paths = ['story.md', 'report-a.md', 'report-b.md'].map((file) => `${folder}/${file}`);
  const { stories } = readStories(paths.map((path) => ({ path, text: readFileSync(`content/${path}`, 'utf8') })));
  return makeRecords(
    stories.map((story) => {
      const reports = story.reports.map(({ body, title, label, id, lang }) => ({
        ...parseReport(body, {
          id,
          ...(lang !== null && { lang }),
          people: story.people,
          ...(title !== null && { title }),
        }),
        label,
      }));
      return { id: story.id, title: story.title, reports, comparison: compareReports(reports) };
    }),
  );
}

/** Share of a variant's words that are put in for the source's. */
const CHANGED = 0.75;

/**
 * So many statements: the shipped ones, then variants of them in which three words in four are others. The new words are
 * made of the shipped words' syllables and as unevenly frequent as words are, so that the vocabulary grows with the
 * archive as that of real news does.
 */
export function makeStatements(count: number): readonly SearchRecord[] {
  const sources = shippedRecords();
  const random = randomFrom(20220729);
  const syllables = sources.flatMap(
    ({ text }) => text.toLowerCase().match(/[bcdfghjklmnpqrstvwxyz]*[aeiou]+[nrst]?/g) ?? [],
  );
  const words: string[] = [];
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const madeWord = () => {
    // A word in three is new while the archive is small, ever fewer later on.
    if (random() < 12 / Math.sqrt(words.length + 1) / 8 + 0.01) {
      const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
      words.push(random() < 0.15 ? (word[0] ?? '').toUpperCase() + word.slice(1) : word);
    }
    return words[Math.floor(words.length * random() ** 3)] ?? 'word';
  };
  return Array.from({ length: count }, (_, at) => {
    const source = pick(sources);
    if (at < sources.length) return sources[at] as SearchRecord;
    const text = source.text.replaceAll(/\p{L}{4,}/gu, (word) => (random() < CHANGED ? madeWord() : word));
    return {
      ...source,
      story: `story-${Math.floor(at / 40)}`,
      statement: `made-${at}`,
      text,
      match: null,
      certainty: 'sure',
      partners: [],
    };
  });
}
