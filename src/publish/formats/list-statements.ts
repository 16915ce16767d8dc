import type { ComparedStory } from '../../report/comparison-data.ts';
import type { Statement } from '../../report/report.ts';
import type { StoryReport } from '../../report/report-info.ts';
import type { StoryPlaces } from '../story-places.ts';

/** A statement as the lists of a story's statements tell it. */
export interface ListedStatement {
  readonly report: StoryReport;
  readonly statement: Statement;
  /** Id of the match that it is in. */
  readonly match: string | null;
  /** The match's relation, `only` where no counterpart was found, or `furniture` of the page. */
  readonly relation: string;
  /** Full address of its page, or `null` where it has none. */
  readonly address: string | null;
}

/** Every statement of a story, report by report, with the match that it is in. */
export function listStatements(
  { reports, comparison: { matchById } }: ComparedStory,
  places: StoryPlaces | null,
): readonly ListedStatement[] {
  return reports.flatMap((report) =>
    report.statements.map((statement) => {
      const match = matchById.get(statement.id);
      const address = places?.passage(statement.id) ?? null;
      const alone = statement.furniture ? 'furniture' : 'only';
      return { report, statement, match: match?.id ?? null, relation: match?.relation ?? alone, address };
    }),
  );
}
