import type { Match, Overlap } from '../report/comparison.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import type { Report } from '../report/report.ts';
import { nameReports } from '../views/marks/name-reports.ts';
import { type Side, toSides } from '../views/marks/sides.ts';
import { countFigures } from '../views/story/count-figures.ts';
import { OVERLAP_NAMES } from '../views/story/overlap-names.ts';
import { listFindings } from './summary/list-findings.ts';
import { listQuotations } from './summary/list-quotations.ts';
import { printText, toLine } from './summary/print-text.ts';

/** A comparison in plain text, for a terminal: its figures, then what differs, what is shared and what has no counterpart. */
export function writeSummary(story: ComparedStory): string {
  const { title, comparison } = story;
  const sides = toSides(story.reports);
  const sections = [
    [toLine(title)],
    sides.map(({ siglum, report }) => `${siglum}  ${nameReport(report)}`),
    drawFigures(sides, comparison),
    ...listOverlaps(sides, comparison.overlaps),
    ...listQuotations(sides, comparison.matches),
    ...listFindings(story),
    ...GROUPS.flatMap((group) => listMatches(sides, comparison.matches, group)),
    ...sides.flatMap((side) => listAlone(side, sides, comparison)),
    ...sides.flatMap((side) => listLacking(side, sides, comparison)),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Group {
  readonly name: string;
  readonly isIn: (match: Match) => boolean;
}

/** The matches by what they are, those first that need looking at; what isn't sure last. */
const GROUPS: readonly Group[] = [
  { name: 'Reworded', isIn: ({ relation, certainty }) => certainty === 'sure' && relation === 'reworded' },
  {
    name: 'The same claim in other words',
    isIn: ({ relation, certainty }) => certainty === 'sure' && relation === 'rewritten',
  },
  { name: 'Word for word the same', isIn: isVerbatim },
  { name: 'Perhaps the same', isIn: ({ certainty }) => certainty === 'perhaps' },
];

function isVerbatim({ relation, certainty }: Match): boolean {
  return certainty === 'sure' && relation === 'same';
}

function nameReport({ label, title }: Side['report']): string {
  return title === null ? toLine(label) : `${toLine(label)}: ${toLine(title)}`;
}

function drawFigures(sides: readonly Side[], comparison: ComparedStory['comparison']): readonly string[] {
  const { reports } = countFigures(
    sides.map(({ report }) => report),
    comparison,
  );
  const isDoubtful = reports.some(({ perhaps }) => perhaps > 0);
  const rows = [
    ['', ...sides.map(({ siglum }) => siglum)],
    ['Statements', ...reports.map(({ statements }) => String(statements))],
    ['  told by another report too', ...reports.map(({ shared }) => String(shared))],
    ...(isDoubtful ? [['  perhaps told by another', ...reports.map(({ perhaps }) => String(perhaps))]] : []),
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
function listOverlaps(sides: readonly Side[], overlaps: readonly Overlap[]): readonly (readonly string[])[] {
  if (overlaps.length === 0) return [];
  const lines = overlaps.map(({ reports: [one, other], words, verdict }) => {
    const [first, second] = [one, other].map((id) => sides.find(({ report }) => report.id === id)?.siglum);
    const [own, others] = [one, other].map((id) => `${Math.round((words[id] ?? 0) * 100)} %`);
    return `${first} and ${second}: ${OVERLAP_NAMES[verdict]}. Of the words outside quotations, ${own} of ${first}’s stand in matched statements of ${second}, ${others} of ${second}’s in those of ${first}.`;
  });
  return [lines];
}

/** The matches of one group; what is word for word the same is printed once. */
function listMatches(sides: readonly Side[], matches: readonly Match[], { name, isIn }: Group) {
  const members = matches.filter(isIn);
  if (members.length === 0) return [];
  return [[`${name}: ${members.length}`], ...members.map((match) => printMatch(match, sides))];
}

function printMatch(match: Match, sides: readonly Side[]): readonly string[] {
  const having = sides.filter(({ report }) => match.statements[report.id] !== undefined);
  const shown = isVerbatim(match) ? having.slice(0, 1) : having;
  return shown.flatMap(({ siglum, report }) => {
    const head = isVerbatim(match) ? nameReports(Object.keys(match.statements), sides) : siglum;
    return textsOf(report, match.statements[report.id] ?? []).map((text, index) =>
      printText(index === 0 ? head : '', text),
    );
  });
}

/** What no counterpart was found for, each with the likeliest one, which was not taken. */
function listAlone(
  { siglum, report }: Side,
  sides: readonly Side[],
  { only, nearest }: ComparedStory['comparison'],
): readonly (readonly string[])[] {
  const ids = only[report.id] ?? [];
  if (ids.length === 0) return [];
  const lines = ids.flatMap((id) => {
    const near = nearest[id];
    const likeliest = near ? [`     likeliest, not taken: ${nameStatement(near.statement, sides)}`] : [];
    const alike = likeliest.map((line) => `${line}, ${Math.round((near?.score ?? 0) * 100)} of 100 alike`);
    return [...textsOf(report, [id]).map((text) => printText(siglum, text)), ...alike];
  });
  const headlines = report.statements.filter(({ id, headline }) => headline && ids.includes(id)).length;
  const and = headlines > 0 ? ', and for its headline' : '';
  return [[`No counterpart found for statements of ${siglum}: ${ids.length - headlines}${and}`], lines];
}

function nameStatement(id: string, sides: readonly Side[]): string {
  const [name = ''] = sides.flatMap(({ siglum, report }) =>
    report.statements
      .filter((statement) => statement.id === id)
      .map(({ headline, number }) => `${siglum} ${headline ? 'headline' : number}`),
  );
  return name;
}

/** Of three reports and more: what at least two others tell and this one doesn't. */
function listLacking(
  { siglum, report }: Side,
  sides: readonly Side[],
  { lacking, matches }: ComparedStory['comparison'],
): readonly (readonly string[])[] {
  const ids = new Set(lacking[report.id]);
  if (ids.size === 0) return [];
  const lines = matches
    .filter(({ id }) => ids.has(id))
    .flatMap(({ statements }) => {
      const first = sides.find((side) => statements[side.report.id] !== undefined)?.report;
      const [text = ''] = first ? textsOf(first, statements[first.id] ?? []) : [];
      return [printText(nameReports(Object.keys(statements), sides), text)];
    });
  return [[`Told by at least two others, no counterpart found in ${siglum}: ${ids.size}`], lines];
}

function textsOf({ statements }: Pick<Report, 'statements'>, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return statements.filter(({ id }) => wanted.has(id)).map(({ text }) => text);
}
