import { isCommonWord } from '../../comparison/words/common-words.ts';
import { type AlignedRow, alignPieces, type Witness } from '../../publish/collation/align-pieces.ts';
import type { PieceGroup } from '../../publish/collation/read-pieces.ts';
import type { Span, Statement } from '../../report/report.ts';

/** What the witnesses have at one place where they differ. */
export interface AlignedVariant {
  /** Each wording once; none is empty unless its witness has no words at all beside the place. */
  readonly readings: readonly AlignedReading[];
}

/** A wording of a place. */
export interface AlignedReading {
  readonly words: string;
  /** Ids of the reports that have it. */
  readonly reports: readonly string[];
  /** By report id: where the words stand, one after the other; offsets into the statement's text. */
  readonly places: Readonly<Record<string, readonly PlacedWord[]>>;
}

/** A word and where it stands. */
export interface PlacedWord extends Span {
  readonly statement: Statement;
}

/** `whole`: what a witness lacks at either end is left out; `part`: it is a fragment, which says nothing of what lies beyond. */
export type Extent = 'whole' | 'part';

/** Where witnesses of one passage differ in their words, punctuation aside. */
export function alignVariants(witnesses: readonly Witness[], extent: Extent): readonly AlignedVariant[] {
  const rows = alignPieces(witnesses).filter((row) => [...row.values()].some(({ word }) => isWord(word)));
  const reports = witnesses.map(({ report }) => report);
  const covered = rows.map((_, place) =>
    reports.filter((report) => extent === 'whole' || reaches(rows, report, place)),
  );
  const differs = rows.map((row, place) => isDiffering(row, covered[place] ?? []));
  const bridged = differs.map(
    (is, place) => is || (differs[place - 1] === true && differs[place + 1] === true && isSlight(rows[place])),
  );
  return listStretches(bridged).flatMap((stretch) => {
    const { from, to } = widen(stretch, rows, reports);
    const own = reports.filter((report) => range(from, to).some((place) => covered[place]?.includes(report)));
    const readings = readStretch(rows.slice(from, to), own);
    return readings.length > 1 ? [{ readings }] : [];
  });
}

const isWord = ({ token }: PieceGroup['word']) => token !== null && token.key !== '"';

/** Whether a fragment has words both up to a place and from it on. */
function reaches(rows: readonly AlignedRow[], report: string, place: number): boolean {
  return rows.slice(0, place + 1).some((row) => row.has(report)) && rows.slice(place).some((row) => row.has(report));
}

function isDiffering(row: AlignedRow, reports: readonly string[]): boolean {
  return new Set(reports.map((report) => row.get(report)?.word.token?.key)).size > 1;
}

/** A word between two differences that any sentence may have doesn't part them. */
function isSlight(row: AlignedRow | undefined): boolean {
  return [...(row?.values() ?? [])].every(({ word }) => isCommonWord(word.token?.key ?? ''));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function listStretches(differs: readonly boolean[]): readonly Stretch[] {
  return differs.flatMap((is, from) => {
    if (!is || differs[from - 1]) return [];
    const end = differs.indexOf(false, from);
    return [{ from, to: end < 0 ? differs.length : end }];
  });
}

/** Where a witness has nothing, the word before is told with it, so that one sees where; at the beginning, the word behind. */
function widen({ from, to }: Stretch, rows: readonly AlignedRow[], reports: readonly string[]): Stretch {
  const hasEach = reports.every((report) => rows.slice(from, to).some((row) => row.has(report)));
  if (hasEach) return { from, to };
  return from > 0 ? { from: from - 1, to } : { from, to: Math.min(to + 1, rows.length) };
}

function readStretch(rows: readonly AlignedRow[], reports: readonly string[]): readonly AlignedReading[] {
  const told = reports.map((report) => {
    const groups = rows.flatMap((row) => row.get(report) ?? []);
    return { report, groups, key: groups.map(({ word }) => word.token?.key ?? word.text).join(' ') };
  });
  return [...Map.groupBy(told, ({ key }) => key).values()].map((own) => ({
    words: writeWords(own[0]?.groups ?? []),
    reports: own.map(({ report }) => report),
    places: Object.fromEntries(
      own.map(({ report, groups }) => [
        report,
        groups.map(({ word: { statement, start, end } }) => ({ statement, start, end })),
      ]),
    ),
  }));
}

/** The words as written, with what stands between them. */
function writeWords(groups: readonly PieceGroup[]): string {
  const inStatements = [...Map.groupBy(groups, ({ word }) => word.statement)];
  return inStatements
    .map(([{ text }, own]) => text.slice(own[0]?.word.start, own.at(-1)?.word.end))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => from + place);
