import { expect, test } from 'vitest';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { STORY_FORMATS } from '../../src/publish/formats/story-formats.ts';
import type { ComparedStory } from '../../src/report/comparison-data.ts';
import { LINEAR, measureGrowth } from '../growth/count-work.ts';
import { compareStory, PLACES } from './compare-story.ts';

/** Two reports of as many statements, each with a counterpart. */
function compareAlike(count: number): ComparedStory {
  const statements = Array.from({ length: count }, (_, index) => `Lee said: “Mill ${index} has w${index}x cracks.”`);
  return compareStory({ post: statements.join('\n\n'), echo: statements.join('\n\n') });
}

test.each<readonly [string, (story: ComparedStory) => unknown]>([
  ...STORY_FORMATS.map(({ file, write }) => [file, (story: ComparedStory) => write(story, PLACES)] as const),
  ['the list of quotations', ({ reports, comparison }) => listQuotations(reports, comparison.matches)],
])('%s of a story twice as long makes about twice the work', (_, write) => {
  const growth = measureGrowth((size) => {
    const story = compareAlike(size);
    return () => write(story);
  }, 150);
  expect(growth).toBeLessThan(LINEAR);
});
