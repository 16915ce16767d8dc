import type { ComparedStory } from '../../report/comparison-data.ts';
import { annotations } from './annotations.ts';
import { collatexJson } from './collatex-json.ts';
import { comparisonJson } from './comparison-json.ts';
import { findingTable } from './finding-table.ts';
import { matchTable } from './match-table.ts';
import { quotationChecks } from './quotation-checks.ts';
import { statementLines } from './statement-lines.ts';
import { statementTable } from './statement-table.ts';
import type { AnywhereFormat, StoryFormat } from './story-format.ts';
import { tei } from './tei.ts';

/** Every format of a story, in the order in which pages name them. The site builds each story in all of them. */
export const STORY_FORMATS: readonly StoryFormat[] = [
  comparisonJson,
  annotations,
  findingTable,
  matchTable,
  statementTable,
  statementLines,
  tei,
  collatexJson,
  quotationChecks,
];

/** The formats that a story is built in: some mean nothing without sources, some without every word of the reports. */
export function formatsOf({
  sources = [],
  reports,
}: Pick<ComparedStory, 'sources' | 'reports'>): readonly StoryFormat[] {
  const areWhole = reports.every(({ rights = 'full' }) => rights === 'full');
  return STORY_FORMATS.filter(
    ({ needsSources, needsWholeTexts }) => (!needsSources || sources.length > 0) && (!needsWholeTexts || areWhole),
  );
}

/** Those that the desk offers, where a story has no pages. */
export const ANYWHERE_FORMATS: readonly AnywhereFormat[] = STORY_FORMATS.filter(
  (format) => format.stands === 'anywhere',
);
