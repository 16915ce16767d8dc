import { expect, test } from 'vitest';
import { writeSummary } from '../../src/commands/write-summary.ts';
import { compareStory } from '../publish/compare-story.ts';

test('prints no sign by which a text could steer a terminal', () => {
  const printed = writeSummary(compareStory({ post: 'It rained \u001b[31mred\u0007.', echo: 'Hail fell.' }));
  expect(printed).toContain('A  It rained [31mred .');
  expect(printed.match(/[^\P{Cc}\n]/gu)).toBeNull();
});

test('says of more than two reports what each two share, and of a match which of them have it', () => {
  const printed = writeSummary(
    compareStory({ post: 'The bridge is shut.', echo: 'The bridge is shut.', wire: 'Hail fell.' }),
  );
  expect(printed).toContain(`
100 % of A’s words stand in matched statements of B, 100 % of B’s in those of A.
0 % of A’s words stand in matched statements of C, 0 % of C’s in those of A.
0 % of B’s words stand in matched statements of C, 0 % of C’s in those of B.
`);
  expect(printed).toContain('\n  A, B  The bridge is shut.\n');
});

test('has something to say of no report and of empty ones', () => {
  expect(writeSummary(compareStory({}))).toMatch(/^A flood\n/);
  expect(writeSummary(compareStory({ post: '', echo: '' }))).toContain('Statements                    0  0');
});
