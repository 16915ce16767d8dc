import { findAltered } from '../../permalinks/find-altered.ts';
import { quotationId } from '../../permalinks/list-quotations.ts';
import { joinRuns, spanInText } from '../../report/block-text.ts';
import type { Finding, Match, QuotationMatch, Reading, ValuedReading, Wording } from '../../report/comparison.ts';
import { type MarkedReading, markReadings } from '../marks/mark-readings.ts';
import { nameReports } from '../marks/name-reports.ts';
import { spellNumber } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { tellLost } from '../quotations/tell-lost.ts';
import { type Excerpt, excerptAround } from './excerpt-around.ts';

/** A finding in plain words. */
export interface DescribedFinding {
  /** What it is: `Quotation altered`, `Number`. */
  readonly name: string;
  /** The words of each reading, with the letters of the reports that have it. */
  readonly readings: readonly { readonly excerpt: Excerpt; readonly reports: string; readonly isQuoted: boolean }[];
  /** What else is to be said of it, or `null`. */
  readonly note: string | null;
  /** Address of its place. */
  readonly href: string;
}

/** A finding in plain words, with a link to its place; `null` where nothing of it can be shown. */
export function describeFinding(finding: Finding, view: View): DescribedFinding | null {
  const match = view.comparison.matches.find(({ id }) => id === finding.match);
  const href = view.links.place(finding.statements[0] ?? '');
  switch (finding.kind) {
    case 'quotation': {
      const quotation = match?.quotations[finding.quotation];
      return quotation && match ? describeQuotation(quotation, match, view) : null;
    }
    case 'detail': {
      const detail = match?.details[finding.detail];
      const name = detail && `${detail.kind.charAt(0).toUpperCase()}${detail.kind.slice(1)}`;
      return detail ? { name: name ?? '', readings: showReadings(detail.readings, view), note: null, href } : null;
    }
    case 'only':
      return describeAlone(finding, view);
    case 'name':
      return { name: 'Name', ...describeMisprint(finding.readings, view), href };
    default:
      return { name: NAMES[finding.kind], readings: showReadings(finding.readings, view), note: null, href };
  }
}

const NAMES = { contradiction: 'Contradiction', source: 'Source' } as const;

/** Letters of a reading that are shown. */
const LETTERS = 90;

function showReadings(readings: readonly Reading[], view: View): DescribedFinding['readings'] {
  return readings.flatMap((reading) => {
    const wording = firstWording(reading);
    const statement = view.placed.get(wording?.statement ?? '')?.statement;
    if (!wording || !statement) return [];
    const span = spanInText(joinRuns(statement.runs), wording);
    const excerpt = excerptAround(statement.text, span, LETTERS);
    return [{ excerpt, reports: nameReports(reading.reports, view.sides), isQuoted: false }];
  });
}

function firstWording({ reports, wordings }: Reading): Wording | undefined {
  return wordings[reports[0] ?? ''];
}

function describeQuotation(quotation: QuotationMatch, match: Match, view: View): DescribedFinding {
  const { readings } = quotation;
  const placeOf = ({ reading }: MarkedReading) =>
    view.sides.findIndex(({ report }) => reading.reports.includes(report.id));
  const marked = markReadings(
    readings.filter(({ quoted }) => quoted),
    view.comparison.reports,
  );
  const shown = marked
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ reading, wording }) => {
      const first = wording.differing[0] ?? { start: 0, end: 0 };
      const excerpt = excerptAround(wording.text, first, LETTERS);
      return { excerpt, reports: nameReports(reading.reports, view.sides), isQuoted: true };
    });
  const { quotations, place } = view.links;
  const statement = firstWording(readings[0] ?? { reports: [], wordings: {}, repeats: [] })?.statement ?? '';
  return {
    name: findAltered(match).includes(quotation) ? 'Quotation altered' : 'Quotation cut',
    readings: shown,
    note: tellLost(readings, match, view.sides),
    href: quotations === null ? place(statement) : `${quotations}#${quotationId(readings)}`,
  };
}

/** The spellings that look misprinted and, where a report writes it, what is likely meant. */
function describeMisprint(readings: readonly ValuedReading[], view: View): Pick<DescribedFinding, 'readings' | 'note'> {
  const [first, ...others] = readings;
  if (!first || others.length === 0) return { readings: showReadings(readings, view), note: 'Looks misprinted' };
  const reports = nameReports(first.reports, view.sides);
  return { readings: showReadings(others, view), note: `Looks misprinted, likely for “${first.value}” (${reports})` };
}

function describeAlone({ report, statements }: Finding & { kind: 'only' }, view: View): DescribedFinding | null {
  const first = view.placed.get(statements[0] ?? '')?.statement;
  if (!first) return null;
  const excerpt = excerptAround(first.text, { start: 0, end: 0 }, LETTERS);
  const further = statements.length - 1;
  const { leftOut, place } = view.links;
  return {
    name: 'No counterpart found',
    readings: [{ excerpt, reports: nameReports([report], view.sides), isQuoted: false }],
    note: further > 0 ? `and ${spellNumber(further)} more` : null,
    href: leftOut === null ? place(first.id) : `${leftOut}#${encodeURIComponent(report)}`,
  };
}
