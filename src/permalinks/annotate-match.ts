import type { Match, Wording } from '../comparison/comparison.ts';
import type { Report, Statement } from '../statements/report.ts';

/** Where things stand on the web: full addresses. */
export interface AnnotationPlaces {
  readonly passage: (id: string) => string;
  readonly report: (id: string) => string;
}

/** Letters before and after a quoted stretch that tell it from the same words elsewhere. */
const CONTEXT = 32;

/** A match as a Web Annotation: each of its statements a target in its report's text. */
export function annotateMatch(match: Match, reports: readonly Report[], places: AnnotationPlaces) {
  const targets = reports.flatMap((report) =>
    report.statements
      .filter(({ id }) => match.statements[report.id]?.includes(id))
      .map((statement) => ({ source: places.report(report.id), selector: selectStatement(report, statement) })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: places.passage(match.id),
    type: 'Annotation',
    motivation: 'linking',
    body: { type: 'TextualBody', format: 'text/plain', language: 'en', value: describeMatch(match) },
    target: targets,
  };
}

/** The statement by its words and by its place; the text that offsets count in is the report's, headline first. */
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
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    // The model counts characters, not code units.
    {
      type: 'TextPositionSelector',
      start: countCharacters(text.slice(0, start)),
      end: countCharacters(text.slice(0, end)),
    },
  ];
}

/** A report's statements, one a line: the text that its annotations' positions refer to. */
export function textOf({ statements }: Pick<Report, 'statements'>): string {
  return statements.map(({ text }) => text).join('\n');
}

function countCharacters(text: string): number {
  return [...text].length;
}

function describeMatch({ relation, moved, quotations }: Match): string {
  const altered = quotations.filter(({ verdict }) => verdict === 'altered');
  const wordings = altered.map(({ wordings: of }) => listWordings(Object.values(of)));
  return [relation, ...(moved ? ['moved'] : []), ...wordings.map((listed) => `quotation altered: ${listed}`)].join(
    '; ',
  );
}

function listWordings(wordings: readonly Wording[]): string {
  return wordings.map(({ text }) => `“${text}”`).join(' / ');
}
