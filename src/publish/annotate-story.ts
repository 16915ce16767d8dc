import { nameMatch } from '../permalinks/name-match.ts';
import type { Match, Wording } from '../report/comparison.ts';
import type { Report, Statement } from '../report/report.ts';

/** Where things stand on the web: full addresses. */
export interface AnnotationPlaces {
  /** The collection itself. */
  readonly collection: string;
  /** The page of a match. */
  readonly passage: (id: string) => string;
  /** The page of a report. */
  readonly report: (id: string) => string;
  /** The plain text of a report, in which positions count. */
  readonly text: (id: string) => string;
}

/** Letters before and after a quoted stretch that tell it from the same words elsewhere. */
const CONTEXT = 32;

/** The matches of a story as a collection of the W3C's Web Annotation model, in one page. */
export function annotateStory(
  {
    title,
    reports,
    matches,
  }: { readonly title: string; readonly reports: readonly Report[]; readonly matches: readonly Match[] },
  places: AnnotationPlaces,
) {
  const page = {
    id: `${places.collection}#page`,
    type: 'AnnotationPage',
    partOf: places.collection,
    startIndex: 0,
    items: matches.map((match) => annotateMatch(match, reports, places)),
  };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: places.collection,
    type: 'AnnotationCollection',
    label: title,
    total: matches.length,
    ...(matches.length > 0 && { first: page, last: page.id }),
  };
}

/** A match as an annotation: each of its statements a target in its report's text. */
function annotateMatch(match: Match, reports: readonly Report[], places: AnnotationPlaces) {
  return {
    id: `${places.collection}#${match.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: describeMatch(match) },
      { id: places.passage(match.id), type: 'Text', format: 'text/html', language: 'en' },
    ],
    target: reports.flatMap((report) => {
      const own = report.statements.filter(({ id }) => match.statements[report.id]?.includes(id));
      return own.map((statement) => ({
        type: 'SpecificResource',
        source: places.text(report.id),
        scope: places.report(report.id),
        selector: selectStatement(report, statement),
      }));
    }),
  };
}

/** The statement by its words and by its place in the report's text. */
function selectStatement(report: Report, statement: Statement) {
  const text = textOf(report);
  const start = report.statements
    .slice(0, report.statements.indexOf(statement))
    .reduce((sum, { text: words }) => sum + words.length + 1, 0);
  const end = start + statement.text.length;
  return [
    {
      type: 'TextQuoteSelector',
      exact: statement.text,
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    },
    // The model counts characters, not code units.
    {
      type: 'TextPositionSelector',
      start: countCharacters(text.slice(0, start)),
      end: countCharacters(text.slice(0, end)),
    },
  ];
}

/** A report's statements, one a line, the headline first: the text that its annotations' positions count in. */
export function textOf({ statements }: Pick<Report, 'statements'>): string {
  return statements.map(({ text }) => text).join('\n');
}

function countCharacters(text: string): number {
  return [...text].length;
}

/** Without the half of a surrogate pair that a cut leaves at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function describeMatch(match: Match): string {
  const altered = match.quotations.filter(({ verdict }) => verdict === 'altered');
  const moved = match.moved ? ['moved'] : [];
  return [nameMatch(match), ...moved, ...altered.map(({ wordings }) => listWordings(Object.values(wordings)))].join(
    '; ',
  );
}

function listWordings(wordings: readonly Wording[]): string {
  return wordings.map(({ text }) => `“${text}”`).join(' / ');
}
