import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listDoubts } from '../../../src/commands/review/list-doubts.ts';
import { nameStatement } from '../../../src/commands/review/name-statement.ts';
import { writeDoubts } from '../../../src/commands/review/write-doubts.ts';
import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { findNamedStatements } from '../../../src/comparison/corrections/find-named-statements.ts';
import { readStories } from '../../../src/content/read-stories.ts';
import type { Correction } from '../../../src/report/comparison.ts';
import type { ComparedStory } from '../../../src/report/comparison-data.ts';
import { UNKNOWN_ORIGIN } from '../../../src/report/report-info.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { makeStory } from '../../bench/newsroom/make-story.ts';

/** A made story, compared with these corrections. */
function compareMade(number: number, corrections: readonly Correction[] = []): ComparedStory {
  const files = Object.entries(makeStory(number)).map(([path, text]) => ({ path, text }));
  const [source] = readStories(files).stories;
  const reports = (source?.reports ?? []).map(({ id, label, body }) => ({
    ...UNKNOWN_ORIGIN,
    label,
    ...parseReport(body, { id, lang: 'en' }),
  }));
  const comparison = compareReports(reports, { corrections });
  return { id: source?.id ?? '', title: 'A story', date: null, reports: comparison.reports, comparison };
}

const doubts = listDoubts([compareMade(0), compareMade(1)]);

describe('what is in doubt', () => {
  test('are the pairs of all stories that are perhaps the same, the least sure first', () => {
    expect(new Set(doubts.map(({ story }) => story.id)).size).toBe(2);
    expect(doubts.every(({ link }) => link.certainty === 'perhaps')).toBe(true);
    const scores = doubts.map(({ link }) => link.score);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
  });

  test('is in doubt no longer once an editor has joined or split the pair by the names that it is given', () => {
    const names = doubts.filter(({ story }) => story.id === 'story-0001').map(({ sides }) => sides.map(nameStatement));
    const keys = (story: ComparedStory) => listDoubts([story]).map(({ link }) => link.statements.join(' '));
    const [first = []] = names;
    for (const kind of ['join', 'split'] as const) {
      const ruled = compareMade(0, [{ kind, statements: first }]);
      expect(ruled.comparison.faults).toEqual([]);
      expect(keys(ruled)).not.toContain(
        doubts.find(({ story }) => story.id === 'story-0001')?.link.statements.join(' '),
      );
    }
  });

  test('is named by words that tell each statement from all others of its report', () => {
    for (const { sides } of doubts) {
      for (const side of sides) {
        expect(findNamedStatements(nameStatement(side), [side.report])).toEqual({ ids: [side.statement.id] });
      }
    }
  });
});

describe('the list of doubts', () => {
  test('has for each pair lines that are corrections of story.md', () => {
    const [line] = /- join: .*/.exec(writeDoubts(doubts.slice(0, 1), doubts.length)) ?? [];
    expect(parse(line ?? '')).toEqual([{ join: doubts[0]?.sides.map(nameStatement) }]);
  });

  test('says so where nothing is in doubt', () => {
    expect(writeDoubts([], 0)).toBe('Nothing is in doubt: every match is sure, or an editor has ruled it.\n');
  });
});
