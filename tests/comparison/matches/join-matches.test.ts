import { describe, expect, test } from 'vitest';
import { findMoved } from '../../../src/comparison/matches/find-moved.ts';
import { joinMatches } from '../../../src/comparison/matches/join-matches.ts';
import type { Link, Relation } from '../../../src/report/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** A report whose statements are called `a1`, `a2` … by the report's id; `a0` is its headline. */
function reportOf(id: string, statements: number): Report {
  const report = parseReport('Rain. '.repeat(statements), { id, title: 'Rain' });
  return { ...report, statements: report.statements.map((own) => ({ ...own, id: `${id}${own.number}` })) };
}

const reports = ['a', 'b', 'c'].map((id) => reportOf(id, 8));

/** Links as `a1 b2`, of falling score. */
const linksOf = (pairs: readonly string[], relation: Relation = 'reworded') =>
  pairs.map((pair, at): Link => {
    const [one = '', other = ''] = pair.split(' ');
    return { statements: [one, other], relation, score: 0.9 - at / 100, certainty: 'sure', parts: {} };
  });

const membersOf = (links: readonly Link[]) =>
  joinMatches(reports, links).map(({ statements }) => Object.values(statements).flat().join(' '));

describe('a match', () => {
  test('is what hangs together, in the running order', () => {
    expect(membersOf(linksOf(['a3 b1', 'a1 b4', 'a1 b3']))).toEqual(['a1 b3 b4', 'a3 b1']);
    expect(membersOf(linksOf(['a2 b2', 'b2 c5', 'a2 c5']))).toEqual(['a2 b2 c5']);
  });

  test('holds its strongest link first and has its score', () => {
    const [match] = joinMatches(reports, linksOf(['a1 b4', 'a1 b3', 'a2 b4']).toReversed());
    expect(match?.links.map(({ statements }) => statements.join(' '))).toEqual(['a1 b4', 'a1 b3', 'a2 b4']);
    expect(match?.score).toBe(0.9);
  });

  test('holds links of one score in the running order', () => {
    const links = linksOf(['a2 b2', 'a1 b2', 'a1 b1']).map((link) => ({ ...link, score: 0.5 }));
    const [match] = joinMatches(reports, links);
    expect(match?.links.map(({ statements }) => statements.join(' '))).toEqual(['a1 b1', 'a1 b2', 'a2 b2']);
  });

  test('has the same id in whatever order its reports and links come', () => {
    const links = linksOf(['a1 b1', 'b1 c1', 'a1 c1']);
    const [match] = joinMatches(reports, links);
    const [turned] = joinMatches(reports.toReversed(), links.toReversed());
    expect(turned?.id).toBe(match?.id);
    expect(joinMatches(reports, linksOf(['a1 b1']))[0]?.id).not.toBe(match?.id);
  });

  test.each([
    [['same', 'same'], 'same'],
    [['same', 'reworded'], 'reworded'],
    [['same', 'rewritten'], 'reworded'],
    [['rewritten', 'rewritten'], 'rewritten'],
  ] as const)('of links that are %j is %s', (relations, relation) => {
    const links = linksOf(['a1 b1', 'a1 b2']).map((link, at) => ({ ...link, relation: relations[at] ?? 'same' }));
    expect(joinMatches(reports, links)[0]?.relation).toBe(relation);
  });

  test('is sure where one of its links is, and perhaps one where none is', () => {
    const certaintyOf = (...certainties: readonly ('sure' | 'perhaps')[]) => {
      const links = linksOf(['a1 b1', 'a1 b2']).map((link, at) => ({ ...link, certainty: certainties[at] ?? 'sure' }));
      return joinMatches(reports, links)[0]?.certainty;
    };
    expect(certaintyOf('perhaps', 'sure')).toBe('sure');
    expect(certaintyOf('perhaps', 'perhaps')).toBe('perhaps');
  });

  test('is not made of two by one stray link, which is the weakest', () => {
    const all = (ones: readonly string[], others: readonly string[]) =>
      ones.flatMap((one) => others.map((other) => `${one} ${other}`));
    const twice = [...all(['a1', 'a2', 'a3'], ['b1', 'b2', 'b3']), ...all(['a5', 'a6', 'a7'], ['b5', 'b6', 'b7'])];
    expect(membersOf(linksOf([...twice, 'a1 b5']))).toEqual(['a1 a2 a3 b1 b2 b3', 'a5 a6 a7 b5 b6 b7']);
    expect(membersOf(linksOf([...twice, 'a1 b5']).toReversed())).toEqual(membersOf(linksOf([...twice, 'a1 b5'])));
    expect(membersOf(linksOf([...twice, 'a1 b5', 'a2 b6', 'a5 b1']))).toHaveLength(1);
  });
});

describe('a match of three reports and more', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => reportOf(id, 8));
  /** Sure links, then perhaps ones. */
  const join = (sure: readonly string[], perhaps: readonly string[] = []) => {
    const links = linksOf([...sure, ...perhaps]).map((link, at) =>
      at < sure.length ? link : { ...link, score: 0.5 - at / 100, certainty: 'perhaps' as const },
    );
    const orders = [four, four.toReversed()].map((own) =>
      joinMatches(own, links).map(({ statements }) => Object.values(statements).flat().toSorted().join(' ')),
    );
    expect(orders[1]?.toSorted()).toEqual(orders[0]?.toSorted());
    return orders[0];
  };

  test('doesn’t tell of two things that one report tells in one sentence', () => {
    expect(join(['a1 c1', 'a1 b1', 'a2 b1', 'a2 c2', 'b1 c1', 'b1 c2'])).toEqual(['a1 b1 c1', 'a2 c2']);
    expect(join(['b1 c1', 'a1 b1', 'a1 b2', 'a1 c1', 'a1 c2', 'b2 c2'])).toEqual(['a1 b1 c1', 'b2 c2']);
  });

  test('has no statement that only one other brings into it', () => {
    expect(join(['a1 b1', 'a1 c1'])).toEqual(['a1 b1']);
    expect(join(['a1 b1', 'c1 d1', 'b1 c1'])).toEqual(['a1 b1', 'c1 d1']);
  });

  test('has statements that are surely linked with half of the others and perhaps with more', () => {
    expect(join(['a1 b1', 'a1 c1'], ['b1 c1'])).toEqual(['a1 b1 c1']);
    expect(join(['a1 b1', 'a1 c1', 'b1 c1', 'a1 d1', 'b1 d1'])).toEqual(['a1 b1 c1 d1']);
    expect(join(['a1 b1', 'a1 c1', 'b1 c1', 'a1 d1'], ['b1 d1', 'c1 d1'])).toEqual(['a1 b1 c1']);
    expect(join(['a1 b1'], ['a1 c1', 'b1 c1'])).toEqual(['a1 b1']);
  });

  test('is the same of equally strong links in whatever order they come', () => {
    const equal = linksOf(['a1 c1', 'a1 b1']).map((link) => ({ ...link, score: 0.5 }));
    const joined = [equal, equal.toReversed()].map((links) =>
      joinMatches(four, links).map(({ statements }) => Object.values(statements).flat().join(' ')),
    );
    expect(joined).toEqual([['a1 b1'], ['a1 b1']]);
  });

  test('grows as far as it can, whichever links are strongest', () => {
    expect(join(['a1 b1', 'a1 c1', 'b1 d1', 'c1 d1'], ['b1 c1', 'a1 d1'])).toEqual(['a1 b1 c1 d1']);
  });

  test('holds both halves of what the others tell in one sentence', () => {
    expect(join(['a1 b1', 'a1 c1', 'b1 c1', 'a1 b2', 'b2 c1'])).toEqual(['a1 b1 b2 c1']);
    expect(join(['a1 b1', 'a1 b2', 'a2 b1'])).toEqual(['a1 a2 b1 b2']);
  });
});

describe('a match has moved', () => {
  const movedOf = (...pairs: readonly string[]) => {
    const matches = joinMatches(reports, linksOf(pairs));
    const moved = findMoved(reports, matches);
    return matches.filter(({ id }) => moved.has(id)).map(({ links }) => links[0]?.statements.join(' '));
  };

  test('where the fewest stand elsewhere in the running order', () => {
    expect(movedOf('a1 b1', 'a2 b2', 'a3 b3')).toEqual([]);
    expect(movedOf('a1 b4', 'a2 b1', 'a3 b2', 'a4 b3')).toEqual(['a1 b4']);
    expect(movedOf('a1 b2', 'a2 b3', 'a3 b4', 'a4 b1')).toEqual(['a4 b1']);
    expect(movedOf('a1 b3', 'a2 b1', 'a3 b5', 'a4 b4', 'a5 b6')).toHaveLength(2);
  });

  test('by its strongest link, whatever it has besides', () => {
    expect(movedOf('a1 b1', 'a2 b2', 'a3 b3', 'a1 b8')).toEqual([]);
  });

  test('never by a headline', () => {
    expect(movedOf('a0 b3', 'a1 b1', 'a2 b2')).toEqual([]);
    expect(movedOf('a3 b0', 'a1 b1', 'a2 b2')).toEqual([]);
    expect(movedOf('a0 b3', 'a1 b1', 'a2 b2', 'a4 b4')).toEqual([]);
  });

  test('in any two of the reports', () => {
    expect(movedOf('b1 c2', 'b2 c3', 'b3 c1')).toEqual(['b3 c1']);
    expect(movedOf('c2 b1', 'c3 b2', 'c1 b3')).toEqual(['c1 b3']);
    expect(movedOf('a1 b8', 'a2 c1', 'b1 c8', 'a3 c3')).toEqual([]);
  });
});
