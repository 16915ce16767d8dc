import type { Link } from '../../report/comparison.ts';
import type { ComparedStory } from '../../report/comparison-data.ts';
import type { Statement } from '../../report/report.ts';
import type { StoryReport } from '../../report/report-info.ts';

/** Two statements that are shown as perhaps the same. */
export interface Doubt {
  readonly story: ComparedStory;
  readonly link: Link;
  readonly sides: readonly DoubtSide[];
}

/** One of them, with its report. */
export interface DoubtSide {
  readonly report: StoryReport;
  readonly statement: Statement;
}

/** What the stories show as perhaps the same, the least sure first; what an editor has ruled is not in doubt. */
export function listDoubts(stories: readonly ComparedStory[]): readonly Doubt[] {
  return stories
    .flatMap((story) => {
      const sideById = new Map(
        story.reports.flatMap((report) =>
          report.statements.map((statement) => [statement.id, { report, statement }] as const),
        ),
      );
      const links = story.comparison.matches.flatMap((match) => match.links);
      return links
        .filter(({ certainty, parts }) => certainty === 'perhaps' && parts.editor === undefined)
        .map((link) => ({ story, link, sides: link.statements.flatMap((id) => sideById.get(id) ?? []) }));
    })
    .toSorted((one, other) => one.link.score - other.link.score);
}
