import type { ComparedStory } from '../../report/comparison-data.ts';
import { type CollatedBlock, collateStory, type Parallel } from '../collation/collate-story.ts';
import { nameWitnesses } from '../collation/name-witnesses.ts';
import type { StoryPlaces } from '../story-places.ts';
import { nameSpeakers } from '../tei/name-speakers.ts';
import { writeHeader } from '../tei/write-header.ts';
import { type Pointers, pointTo, writeParallel } from '../tei/write-parallel.ts';
import { writeElement } from '../write-xml.ts';
import type { AnywhereFormat } from './story-format.ts';

/** A critical edition of the reports in TEI P5, by parallel segmentation: what is alike once, what differs as readings. */
export const tei: AnywhereFormat = {
  file: 'edition.tei.xml',
  type: 'application/tei+xml',
  name: 'TEI',
  what: 'XML: a critical edition, by parallel segmentation',
  stands: 'anywhere',
  needsWholeTexts: true,
  write: (story, places) => {
    const names = { sigla: nameWitnesses(story.reports), speakers: nameSpeakers(story.reports) };
    const pointers = { ...names, describe: describeStatements(story, names.sigla, places) };
    const blocks = collateStory(story.comparison).map((block) => writeBlock(block, pointers));
    // A text holds something, if only an empty paragraph.
    const body = blocks.length > 0 ? blocks.join('\n') : '<ab/>';
    return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${writeHeader(story, names, places)}
<text>
<body>
${body}
</body>
</text>
</TEI>
`;
  },
};

function writeBlock({ match, parallels }: CollatedBlock, pointers: Pointers): string {
  const attributes = match
    ? {
        ...{ 'xml:id': match.id, type: 'match', subtype: match.relation },
        cert: match.certainty === 'perhaps' ? 'low' : null,
      }
    : { type: 'only' };
  return writeElement(
    'ab',
    attributes,
    groupApart(parallels)
      .map((group) => writePlace(group, pointers))
      .join(''),
  );
}

/** Neighbours of which no report has two stand at one place: the same in quite other words is another reading. */
function groupApart(parallels: readonly Parallel[]): readonly (readonly Parallel[])[] {
  const groups: Parallel[][] = [];
  for (const parallel of parallels) {
    const last = groups.at(-1);
    const taken = new Set(last?.flatMap(({ reports }) => reports));
    if (last && parallel.reports.every((report) => !taken.has(report))) last.push(parallel);
    else groups.push([parallel]);
  }
  return groups;
}

/** What every report has is told as it is, the rest in an apparatus that names those that have it. */
function writePlace(parallels: readonly Parallel[], pointers: Pointers): string {
  const [first, second] = parallels;
  const isEverywhere = first !== undefined && second === undefined && first.reports.length === pointers.sigla.size;
  if (isEverywhere) return writeParallel(first, pointers);
  const readings = parallels.map((parallel) =>
    writeElement('rdg', { wit: pointTo(parallel.reports, pointers) }, writeParallel(parallel, pointers)),
  );
  return `<app>${readings.join('')}</app>`;
}

/** Each statement by its number in its report, by its id in `comparison.json` and, on a site, by its address. */
function describeStatements(
  { comparison: { matchById } }: ComparedStory,
  sigla: ReadonlyMap<string, string>,
  places: StoryPlaces | null,
): Pointers['describe'] {
  return ({ statement: { id, number } }, report) => {
    const match = matchById.get(id);
    const isSure = match?.links.some(({ certainty, statements }) => certainty === 'sure' && statements.includes(id));
    const siglum = sigla.get(report) ?? '';
    return {
      ...{ unit: 'statement', n: number, 'xml:id': `${siglum}.${number}`, edRef: `#${siglum}` },
      corresp: places?.passage(id) ?? null,
      cert: match && !isSure ? 'low' : null,
    };
  };
}
