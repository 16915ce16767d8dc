import type { Match, Overlap, Relation } from '../report/comparison.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import type { StoryReport } from '../report/report-info.ts';
import { toSides } from '../views/marks/sides.ts';
import { countFigures } from '../views/story/count-figures.ts';

/** A report with the letter that stands for it. */
interface Lettered {
  readonly letter: string;
  readonly report: StoryReport;
}

/** A comparison in plain text, for a terminal: its figures, then what differs, what is shared and what one alone has. */
export function writeSummary({ title, reports, comparison }: ComparedStory): string {
  const letters = toSides(reports).map(({ siglum }) => siglum);
  const sides = reports.map((report, index) => ({ letter: letters[index] ?? '', report }));
  const sections = [
    [toLine(title)],
    sides.map(({ letter, report }) => `${letter}  ${nameReport(report)}`),
    drawFigures(sides, comparison),
    ...listOverlaps(sides, comparison.overlaps),
    ...listAltered(sides, comparison.matches),
    ...RELATIONS.flatMap(([relation, name]) => listMatches(sides, comparison.matches, { relation, name })),
    ...sides.flatMap((side) => listAlone(side, comparison.only[side.report.id] ?? [])),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The relations of a match, those first that need looking at. */
const RELATIONS: readonly (readonly [Relation, string])[] = [
  ['reworded', 'Reworded'],
  ['rewritten', 'The same claim in other words'],
  ['same', 'Word for word the same'],
];

function nameReport({ label, title }: StoryReport): string {
  return title === null ? toLine(label) : `${toLine(label)}: ${toLine(title)}`;
}

function drawFigures(sides: readonly Lettered[], comparison: ComparedStory['comparison']): readonly string[] {
  const { reports } = countFigures(
    sides.map(({ report }) => report),
    comparison,
  );
  const rows = [
    ['', ...sides.map(({ letter }) => letter)],
    ['Statements', ...reports.map(({ statements }) => String(statements))],
    ['  told by another report too', ...reports.map(({ shared }) => String(shared))],
    ['  no counterpart found', ...reports.map(({ only }) => String(only))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** How much of their text each two reports share. */
function listOverlaps(sides: readonly Lettered[], overlaps: readonly Overlap[]): readonly (readonly string[])[] {
  if (overlaps.length === 0) return [];
  const lines = overlaps.map(({ reports: [one, other], words }) => {
    const [first, second] = [one, other].map((id) => sides.find(({ report }) => report.id === id)?.letter);
    const [own, others] = [one, other].map((id) => `${Math.round((words[id] ?? 0) * 100)} %`);
    return `${own} of ${first}’s words stand in matched statements of ${second}, ${others} of ${second}’s in those of ${first}.`;
  });
  return [lines];
}

/** The quotations that differ inside their marks, each as every report words it. */
function listAltered(sides: readonly Lettered[], matches: readonly Match[]): readonly (readonly string[])[] {
  const altered = matches.flatMap(({ quotations }) => quotations).filter(({ verdict }) => verdict === 'altered');
  if (altered.length === 0) return [];
  return [
    [`Quotations with different words inside the marks: ${altered.length}`],
    ...altered.map(({ wordings }) =>
      sides.flatMap(({ letter, report }) => {
        const wording = wordings[report.id];
        return wording ? [printText(letter, `“${wording.text}”`)] : [];
      }),
    ),
  ];
}

/** The matches of one relation; what is word for word the same is printed once. */
function listMatches(
  sides: readonly Lettered[],
  matches: readonly Match[],
  { relation, name }: { readonly relation: Relation; readonly name: string },
): readonly (readonly string[])[] {
  const group = matches.filter((match) => match.relation === relation);
  if (group.length === 0) return [];
  return [
    [`${name}: ${group.length}`],
    ...group.map(({ statements }) => {
      const having = sides.filter(({ report }) => statements[report.id] !== undefined);
      const shown = relation === 'same' ? having.slice(0, 1) : having;
      return shown.flatMap(({ letter, report }) => {
        const head = relation === 'same' ? having.map((side) => side.letter).join(', ') : letter;
        return textsOf(report, statements[report.id] ?? []).map((text, index) =>
          printText(index === 0 ? head : '', text),
        );
      });
    }),
  ];
}

/** What one report alone has. */
function listAlone({ letter, report }: Lettered, ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [];
  return [[`Only in ${letter}: ${ids.length}`], textsOf(report, ids).map((text) => printText(letter, text))];
}

function textsOf({ statements }: StoryReport, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return statements.filter(({ id }) => wanted.has(id)).map(({ text }) => text);
}

function printText(letters: string, text: string): string {
  return `  ${letters.padEnd(1)}  ${toLine(text)}`;
}

/** On one line, without the signs by which a text could steer a terminal. */
function toLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
