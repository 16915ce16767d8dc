import { listQuotations } from '../../permalinks/list-quotations.ts';
import { type Passage, readPassage } from '../../permalinks/read-passage.ts';
import type { Match } from '../../report/comparison.ts';
import type { Story } from '../../stories.ts';

/** Where pages of passages stand: one for each statement, match and quotation of every story. */
export function listPassages(stories: readonly Story[]) {
  return stories.flatMap((story) => {
    const { reports, comparison } = story;
    const statements = reports.flatMap((report) => report.statements);
    return [...statements, ...comparison.matches, ...listQuotations(reports, comparison.matches)].flatMap(({ id }) => {
      const passage = readPassage(id, reports, comparison.matches);
      return passage
        ? [
            {
              params: { story: story.id, passage: id },
              props: { story, passage } satisfies PassageProps,
              cacheKey: story.digest,
            },
          ]
        : [];
    });
  });
}

/** What the page of a passage is made of. */
export interface PassageProps {
  readonly story: Story;
  readonly passage: Passage<Match>;
}
