import { expect, test } from 'vitest';
import { supportLinks } from '../../../src/comparison/matches/support-links.ts';
import type { Link } from '../../../src/report/comparison.ts';

/** Links as `a1 b1`; with a question mark behind, perhaps ones. */
const linksOf = (...pairs: readonly string[]) =>
  pairs.map((pair): Link => {
    const [one = '', other = ''] = pair.replace('?', '').split(' ');
    const certainty = pair.endsWith('?') ? 'perhaps' : 'sure';
    return { statements: [one, other], relation: 'reworded', score: 0.7, certainty, parts: {} };
  });

const sureOf = (links: readonly Link[]) =>
  links.filter(({ certainty }) => certainty === 'sure').map(({ statements }) => statements.join(' '));

test('two statements that are surely the same as a third are surely the same, in whatever order they stand', () => {
  expect(sureOf(supportLinks(linksOf('a1 b1?', 'a1 c1', 'b1 c1')))).toEqual(['a1 b1', 'a1 c1', 'b1 c1']);
  expect(sureOf(supportLinks(linksOf('c1 a1', 'b1 a1?', 'c1 b1')))).toEqual(['c1 a1', 'b1 a1', 'c1 b1']);
});

test('one sure side makes nothing sure, and neither does what was made sure so', () => {
  expect(sureOf(supportLinks(linksOf('a1 b1?', 'a1 c1', 'b1 c1?')))).toEqual(['a1 c1']);
  expect(sureOf(supportLinks(linksOf('a1 b1?', 'a1 c1', 'b1 c1', 'b1 d1?', 'a1 d1')))).not.toContain('b1 d1');
});
