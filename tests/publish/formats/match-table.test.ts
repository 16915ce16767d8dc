import { expect, test } from 'vitest';
import { matchTable } from '../../../src/publish/formats/match-table.ts';
import { compareStory } from '../compare-story.ts';

test('has a line for each match and each statement that one report alone has', () => {
  const story = compareStory({
    post: '“It rained in the old town on Friday,” Ann Smith said. =SUM(A1) is no formula, he wrote.',
    echo: '“It rained in the old town on Friday,” Ann Smith said.',
  });
  const said = '"“It rained in the old town on Friday,” Ann Smith said.",Ann Smith';
  expect(matchTable.write(story, null)).toBe(
    [
      '\ufeffrelation,certainty,moved,score,quotations,The post,The post: speaker,The echo,The echo: speaker',
      `same,sure,,1.00,same,${said},${said}`,
      'only,,,,,"\'=SUM(A1) is no formula, he wrote.",,,',
      '',
    ].join('\r\n'),
  );
});
