import type { ReportCheck } from '../../sources/check-report.ts';
import { toLine } from '../summary/print-text.ts';
import type { CheckedFiles } from './check-files.ts';

/** The checks of an article in plain text, for a terminal: how many of each kind, then each quotation, the gravest first. */
export function writeChecks(checked: CheckedFiles): string {
  const { report, sources, checks } = checked;
  const heading = [
    `Article  ${toLine(report.title ?? report.label)}`,
    ...sources.map(({ file }) => `Source   ${toLine(file)}`),
  ];
  if (checks.length === 0) return `${heading.join('\n')}\n\nNothing stands between quotation marks.\n`;
  const groups = GROUPS.map((group) => ({ ...group, own: checks.filter(group.isIn) })).filter(
    ({ own }) => own.length > 0,
  );
  const width = Math.max(...groups.map(({ name }) => name.length));
  const sections = [
    heading,
    groups.map(({ name, own }) => `${name.padEnd(width)}  ${String(own.length).padStart(4)}`),
    ...groups.map(({ name, own }) => [name, ...own.flatMap((check) => ['', ...printCheck(check, checked)])]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Group {
  readonly name: string;
  readonly isIn: (check: ReportCheck) => boolean;
}

/** Each quotation is in one of these. */
const GROUPS: readonly Group[] = [
  { name: 'Cut or changed so that it says something else', isIn: ({ loses }) => loses !== null },
  { name: 'Altered', isIn: ({ verdict, loses }) => verdict === 'altered' && loses === null },
  { name: 'Put together of several places', isIn: ({ verdict, loses }) => verdict === 'spliced' && loses === null },
  { name: 'Not found', isIn: ({ verdict }) => verdict === 'not found' },
  { name: 'Cut without a sign', isIn: (check) => isCut(check) && check.shown === false },
  { name: 'Cut, and shown to be', isIn: (check) => isCut(check) && check.shown === true },
  { name: 'Verbatim, tidied', isIn: (check) => isVerbatim(check) && check.tidied },
  { name: 'Verbatim', isIn: (check) => isVerbatim(check) && !check.tidied },
];

const isCut = ({ verdict, loses }: ReportCheck): boolean => verdict === 'cut' && loses === null;
const isVerbatim = ({ verdict, loses }: ReportCheck): boolean => verdict === 'verbatim' && loses === null;

function printCheck(check: ReportCheck, { sources }: CheckedFiles): readonly string[] {
  const { text, source, loses, otherSpeaker, speaker, verdict, tidied, elsewhere } = check;
  const taken = sources.find((own) => own.source.id === source?.id);
  const isSame = verdict === 'verbatim' && !tidied;
  const place =
    source && taken
      ? `${sources.length > 1 ? `${taken.file}, ` : ''}from character ${source.start + taken.before}`
      : '';
  return [
    `  article  “${toLine(text)}”`,
    ...(source && taken && !isSame
      ? [`  source   “${toLine(taken.source.body.slice(source.start, source.end))}” (${place})`]
      : []),
    ...(verdict === 'not found' && sources.some(({ isPart }) => isPart)
      ? ['           A source covers a part of what was said.']
      : []),
    ...(loses === null ? [] : [`           ${LOSSES[loses]}`]),
    ...(otherSpeaker === null
      ? []
      : [`           ${toLine(speaker ?? 'The article')} is named; in the source, ${toLine(otherSpeaker)} says it.`]),
    ...elsewhere.map(
      ({ verdict: other, source: there }) => `           In ${there?.id ?? 'another source'}: ${other}.`,
    ),
  ];
}

const LOSSES: Readonly<Record<NonNullable<ReportCheck['loses']>, string>> = {
  negation: 'A “not” is lost.',
  condition: 'An “if” is lost.',
};
