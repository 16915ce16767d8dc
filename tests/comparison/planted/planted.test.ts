import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findMarks } from '../../../src/comparison/differences/find-marks.ts';
import type { ComparedReports, Finding } from '../../../src/report/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { KINDS, makeRandom, type PlantedKind, type PlantedSentence, writeStory } from './write-story.ts';

/** By report: which value of the planted sentence it has. */
type Split = readonly (0 | 1 | 2)[];

const SPLITS: readonly (readonly [string, Split])[] = [
  ['two against two', [0, 0, 1, 1]],
  ['three against one', [0, 0, 0, 1]],
  ['one against nine', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['three ways', [0, 1, 2, 0, 1]],
];

/** Reports of one story that differ in one sentence, each in an order and in wordings of its own. */
function writeReports(story: readonly PlantedSentence[], planted: PlantedKind | null, split: Split): readonly Report[] {
  return split.map((choice, place) => {
    const random = makeRandom(place + 7);
    const shuffled = story
      .map((sentence) => ({ sentence, rank: random() }))
      .toSorted((one, other) => one.rank - other.rank);
    const sentences = shuffled.map(({ sentence: { kind, values, write } }) =>
      write(values[kind === planted ? choice : 0], random() < 0.5 ? 0 : 1),
    );
    return parseReport(sentences.join('\n\n'), { id: `r${place}` });
  });
}

/** What is found, in the ids of the reports: `number: r0 r1 | r2 r3`. */
function listFound({ findings, matches }: ComparedReports): readonly string[] {
  // A name that looks misprinted may be told as such, or as a detail, or as both.
  const told = findings.filter(
    ({ kind }, place) => kind !== 'name' || findings.findIndex((own) => isOfName(own, matches)) === place,
  );
  return told
    .map((finding) => {
      if (finding.kind === 'only') return `only ${finding.report}`;
      const match = matches.find(({ id }) => id === finding.match);
      const readings = 'readings' in finding ? finding.readings : [];
      const detail = finding.kind === 'detail' ? match?.details[finding.detail] : undefined;
      const sides = (detail?.readings ?? readings).map(({ reports }) => reports.toSorted().join(' '));
      return `${detail?.kind ?? finding.kind}: ${sides.toSorted().join(' | ')}`;
    })
    .toSorted();
}

const isOfName = (finding: Finding, matches: ComparedReports['matches']) =>
  finding.kind === 'name' ||
  (finding.kind === 'detail' &&
    matches.find(({ id }) => id === finding.match)?.details[finding.detail]?.kind === 'name');

/** What is to be found. */
function listPlanted(kind: PlantedKind, split: Split): readonly string[] {
  const sides = Map.groupBy(split.keys(), (place) => sideOf(kind, split[place] ?? 0));
  const written = Array.from(sides.values(), (places) => places.map((place) => `r${place}`).join(' '));
  const found = FOUND[kind];
  return found === null ? [] : [`${found}: ${written.toSorted().join(' | ')}`];
}

/** Of three ways to say that something will be or won't, two are one. */
const sideOf = (kind: PlantedKind, choice: 0 | 1 | 2): number =>
  kind === 'negation' || kind === 'opposite' ? Math.min(choice, 1) : choice;

const FOUND: Readonly<Record<PlantedKind, string | null>> = {
  number: 'number',
  money: 'money',
  unit: 'number',
  date: 'date',
  name: 'name',
  misprint: 'name',
  word: null,
  negation: 'contradiction',
  opposite: 'contradiction',
};

describe.each(SPLITS)('%s', (_, split) => {
  const cases = KINDS.flatMap((kind) => [1, 2, 3].map((seed) => [kind, seed] as const));

  test.each(cases)('differing in a %s are flagged, and nothing else is (story %i)', (kind, seed) => {
    const reports = writeReports(writeStory(makeRandom(seed)), kind, split);
    const found = listFound(compareReports(reports));
    expect(found).toEqual(listPlanted(kind, split));
    expect(listFound(compareReports(reports.toReversed()))).toEqual(found);
  });

  test.each(cases)('every report has the differing %s marked (story %i)', (kind, seed) => {
    const story = writeStory(makeRandom(seed));
    const reports = writeReports(story, kind, split);
    const { matches } = compareReports(reports);
    const marked = reports.filter((report) => hasMark(report, reports, { matches, story, kind, split }));
    expect(marked.map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
  });
});

interface Planting extends Pick<ComparedReports, 'matches'> {
  readonly story: readonly PlantedSentence[];
  readonly kind: PlantedKind;
  readonly split: Split;
}

/** Whether what a report has in the planted place is marked; `will` against `will not` has nothing to mark. */
function hasMark(report: Report, reports: readonly Report[], { matches, story, kind, split }: Planting): boolean {
  const value = story.find((sentence) => sentence.kind === kind)?.values[split[reports.indexOf(report)] ?? 0] ?? '';
  const words = value.replace(/^will ?/, '').split(' ');
  const marks = Object.assign({}, ...matches.map((match) => findMarks(match, reports)));
  return report.statements.some(({ id, text }) => {
    const spans: readonly { start: number; end: number }[] = marks[id] ?? [];
    const texts = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    return text.includes(value) && (words[0] === '' || words.some((word) => texts.includes(word)));
  });
}

test.each([1, 2, 3])('reports that tell the same in other orders and wordings have no finding (story %i)', (seed) => {
  const reports = writeReports(writeStory(makeRandom(seed)), null, [0, 0, 0, 0, 0]);
  expect(listFound(compareReports(reports))).toEqual([]);
});

test('two equal reports have no finding', () => {
  const [report] = writeReports(writeStory(makeRandom(4)), null, [0]);
  const copies = report ? [report, parseReport(report.body, { id: 'copy' })] : [];
  expect(listFound(compareReports(copies))).toEqual([]);
});
