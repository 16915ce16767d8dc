import { findAltered } from '../../permalinks/find-altered.ts';
import { nameMatch } from '../../permalinks/name-match.ts';
import type { Match, Wording } from '../../report/comparison.ts';
import type { ComparedStory } from '../../report/comparison-data.ts';
import type { Report } from '../../report/report.ts';
import type { StoryPlaces } from '../story-places.ts';
import { STATEMENT_SEPARATOR, writeReportText } from '../write-report-text.ts';
import type { SiteFormat } from './story-format.ts';

/** The matches of a story as web annotations. */
export const annotations: SiteFormat = {
  file: 'annotations.jsonld',
  type: 'application/ld+json',
  name: 'Annotations',
  what: 'JSON-LD: each match as a web annotation',
  stands: 'on a site',
  write: (story, places) => JSON.stringify(annotateStory(story, places)),
};

/** The matches of a story as a collection of the W3C's Web Annotation model, in one page. */
export function annotateStory({ title, reports, comparison: { matches } }: ComparedStory, places: StoryPlaces) {
  const collection = places.file(annotations.file);
  const targetById = new Map(reports.flatMap((report) => targetStatements(report, places)));
  const targetsOf = (match: Match) =>
    reports.flatMap(({ id }) => match.statements[id] ?? []).flatMap((id) => targetById.get(id) ?? []);
  const page = {
    id: `${collection}#page`,
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: 0,
    items: matches.map((match) => annotateMatch(match, targetsOf(match), places)),
  };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: title,
    total: matches.length,
    ...(matches.length > 0 && { first: page, last: page.id }),
  };
}

/** A match as an annotation: each of its statements a target in its report's text. */
function annotateMatch<Target>(match: Match, target: readonly Target[], places: StoryPlaces) {
  return {
    id: `${places.file(annotations.file)}#${match.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: describeMatch(match) },
      { id: places.passage(match.id), type: 'Text', format: 'text/html', language: 'en' },
    ],
    target,
  };
}

/** Letters before and after a quoted stretch that tell it from the same words elsewhere. */
const CONTEXT = 32;

/** By id, each statement of a report as a target in the report's text, by its words and by its place. */
function targetStatements(report: Report, places: StoryPlaces) {
  const text = writeReportText(report);
  let start = 0;
  let before = 0;
  return report.statements.map(({ id, text: exact }) => {
    const end = start + exact.length;
    // The model counts characters, not code units.
    const position = { start: before, end: before + countCharacters(exact) };
    const quote = {
      exact,
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    };
    start = end + STATEMENT_SEPARATOR.length;
    before = position.end + STATEMENT_SEPARATOR.length;
    const target = {
      type: 'SpecificResource',
      source: places.text(report.id),
      scope: places.report(report.id),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    };
    return [id, target] as const;
  });
}

function countCharacters(text: string): number {
  return [...text].length;
}

/** Without the half of a surrogate pair that a cut leaves at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function describeMatch(match: Match): string {
  const altered = findAltered(match);
  const moved = match.moved ? ['moved'] : [];
  return [
    nameMatch(match),
    ...moved,
    ...altered.map(({ readings }) => listWordings(readings.flatMap(({ wordings }) => Object.values(wordings)))),
  ].join('; ');
}

function listWordings(wordings: readonly Wording[]): string {
  return wordings.map(({ text }) => `“${text}”`).join(' / ');
}
