import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { followLink, type PublishedStory } from '../../src/permalinks/follow-link.ts';
import { linkPassage, quoteById, readPassagePath } from '../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { readFragment } from '../../src/permalinks/passage-quote.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const POST = ['Rain fell on Ulm for three days in July.', 'The mayor asked for help on Monday.'];
const ECHO = ['For three days in July rain fell on Ulm.', 'Nobody was hurt.'];

function publish(post: readonly string[], echo: readonly string[] = ECHO): PublishedStory {
  const reports = [parseReport(post.join('\n\n'), { id: 'post' }), parseReport(echo.join('\n\n'), { id: 'echo' })];
  return { reports, matches: compareReports(reports).matches };
}

/** Follows the link to a passage of the story as it was in the story as it is. */
function follow(passage: string, before: PublishedStory, after: PublishedStory) {
  const quote = quoteById(passage, before.reports, before.matches);
  const link = quote && linkPassage(`https://example.org/base/flood/passages/${passage}/`, quote, null);
  const { hash, pathname } = new URL(link ?? '');
  expect(readPassagePath(pathname, '/base/')).toEqual({ story: 'flood', passage });
  return followLink(passage, readFragment(hash), after);
}

const before = publish(POST);
const corrected = 'Rain fell on Ulm for four days in July.';
const after = publish([corrected, POST[1] ?? '']);

test('a link to a statement leads to the corrected statement and tells what it was', () => {
  const [old] = before.reports[0]?.statements ?? [];
  const [now] = after.reports[0]?.statements ?? [];
  expect(now?.id).not.toBe(old?.id);
  expect(follow(old?.id ?? '', before, after)).toEqual({ kind: 'passage', passage: now?.id, was: POST[0] });
});

test('a link to a statement that has not changed tells nothing of what it was', () => {
  const [old] = before.reports[0]?.statements ?? [];
  expect(follow(old?.id ?? '', before, publish([...POST, 'New.']))).toEqual({
    kind: 'passage',
    passage: old?.id,
    was: null,
  });
});

test('a link to a match leads to the statement where nothing matches it any more', () => {
  const alone = publish(POST, ['Nobody was hurt.']);
  expect(follow(before.matches[0]?.id ?? '', before, alone)).toEqual({
    kind: 'passage',
    passage: alone.reports[0]?.statements[0]?.id,
    was: null,
  });
});

test('a link to a match leads to the match that its statement is in now', () => {
  const [old] = before.matches;
  const [now] = after.matches;
  expect(now?.id).not.toBe(old?.id);
  expect(follow(old?.id ?? '', before, after)).toEqual({ kind: 'passage', passage: now?.id, was: POST[0] });
});

test('a link whose statement is gone gives its own words', () => {
  const [old] = before.reports[0]?.statements ?? [];
  expect(follow(old?.id ?? '', before, publish([POST[1] ?? '']))).toEqual({ kind: 'gone', words: POST[0] });
});

describe('a link to a quotation', () => {
  const said = (words: string) => `The mayor said the city “${words}” and called it “a long night”.`;
  const NEXT = 'Rain fell on Ulm for three days in July.';
  const storyOf = (words: string) => publish([said(words), NEXT], ['Nobody was hurt.']);
  const idOf = (story: PublishedStory, words: string) =>
    listQuotations(story.reports, story.matches).find(({ wordings }) => wordings.post?.text === words)?.id ?? '';
  const old = storyOf('needs help at once');

  test('has an address of its own, made of its words', () => {
    expect(idOf(old, 'needs help at once')).toMatch(/^quotation\.\w{7}$/);
    expect(idOf(old, 'needs help at once')).not.toBe(idOf(old, 'a long night'));
    const moved = publish([NEXT, 'New.', said('needs help at once')], ['Nobody was hurt.']);
    expect(idOf(moved, 'a long night')).toBe(idOf(old, 'a long night'));
  });

  test('leads to it when its words were corrected, and tells what they were', () => {
    const now = storyOf('needs help at last');
    expect(follow(idOf(old, 'needs help at once'), old, now)).toEqual({
      kind: 'passage',
      passage: idOf(now, 'needs help at last'),
      was: 'needs help at once',
    });
  });

  test('leads to it without a note when only other words of its statement were corrected', () => {
    const now = storyOf('needs help at last');
    expect(follow(idOf(old, 'a long night'), old, now)).toEqual({
      kind: 'passage',
      passage: idOf(now, 'a long night'),
      was: null,
    });
  });

  test('leads to its statement, never to another quotation in it, when it is gone', () => {
    const now = publish(['The mayor said the city needs help at once and called it “a long night”.', NEXT]);
    expect(follow(idOf(old, 'needs help at once'), old, now)).toEqual({
      kind: 'passage',
      passage: now.reports[0]?.statements[0]?.id,
      was: 'needs help at once',
    });
  });

  test('is told from the same words elsewhere in the report', () => {
    const twice = publish(['Ada said “no”. Bob said “no”. He said “no” and “no”.'], ['Nobody was hurt.']);
    const ids = listQuotations(twice.reports, twice.matches).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

test('a link without words says nothing about any passage', () => {
  expect(followLink('post-1a2b3c4', null, after)).toEqual({ kind: 'unknown' });
});

test('a link to selected words carries them, and those by which its statement is found again', () => {
  const [statement] = before.reports[0]?.statements ?? [];
  const quote = quoteById(statement?.id ?? '', before.reports, before.matches);
  if (!quote || !statement) throw new Error('the story has no statement');
  const words = { text: statement.text, start: 0, end: 4, earlier: [] };
  const link = linkPassage('https://example.org/', quote, words);
  expect(link.endsWith('&mark=Rain:~:text=Rain,-fell%20on%20Ulm')).toBe(true);
  expect(readFragment(new URL(link).hash)).toEqual(quote);
});
