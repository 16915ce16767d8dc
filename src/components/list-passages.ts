import type { Story } from '../stories.ts';

/** Where pages of passages stand: one for each statement and each match of every story. */
export function listPassages(stories: readonly Story[]) {
  return stories.flatMap((story) => {
    const statements = story.reports.flatMap((report) => report.statements);
    return [...statements, ...story.comparison.matches].map(({ id }) => ({
      params: { story: story.id, passage: id },
      props: { story },
    }));
  });
}
