import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { gatherFormer } from '../../src/permalinks/former-passages.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import { judgeAddress } from '../../src/views/links/judge-address.ts';

const POST = ['Rain fell on Ulm for three days in July.', 'The mayor asked for help on Monday.'];
const ECHO = ['For three days in July rain fell on Ulm.', 'Nobody was hurt.'];

function publish(post: readonly string[]) {
  const parsed = [parseReport(post.join('\n\n'), { id: 'post' }), parseReport(ECHO.join('\n\n'), { id: 'echo' })];
  const { matches } = compareReports(parsed);
  return { reports: parsed.map((report) => ({ ...report, label: report.id })), matches };
}

const before = publish(POST);
const after = publish([POST[0]?.replace('three', 'four') ?? '', POST[1] ?? '']);
const former = gatherFormer({ story: before, former: {} }, after, {});
const old = before.reports[0]?.statements[0]?.id ?? '';
const match = before.matches[0]?.id ?? '';

test('what stood in an earlier build and stands no more is kept by its id, without its words', () => {
  expect(Object.keys(former).sort()).toEqual([match, old].sort());
  expect(JSON.stringify(former)).not.toMatch(/Rain|July/);
});

test('it is kept through later builds, until it stands again', () => {
  expect(gatherFormer({ story: after, former }, after, {})).toEqual(former);
  const again = gatherFormer({ story: after, former }, before, {});
  expect(Object.keys(again)).not.toContain(old);
  expect(Object.keys(again)).toContain(after.matches[0]?.id);
});

test('a link without words is led on by it, and its page says what has changed as known', () => {
  const known = { story: after, former };
  const now = after.matches[0]?.id ?? '';
  expect(judgeAddress(match, '', known)).toEqual({ kind: 'lead on', passage: now, madeFor: match });
  const told = judgeAddress(now, `#from=${match}`, known);
  expect(told.kind === 'tell' && told.lines).toEqual([
    { text: 'post: the wording has changed since this link was made.', claim: null },
    { text: 'echo: nothing has changed.', claim: null },
  ]);
});

test('what a renamed report had is kept under the name that it has now', () => {
  const renamed = gatherFormer({ story: before, former: {} }, after, { post: 'evening-post' });
  expect(Object.keys(renamed)).toContain(old.replace('post-', 'evening-post-'));
  expect(renamed[match]).toMatch(/^v=2&at=evening-post\..*&at=echo\./);
});

test('without it, or of an id that never was, nothing is known', () => {
  expect(judgeAddress(match, '', { story: after, former: {} }).kind).toBe('tell');
  expect(judgeAddress('toString', '', { story: after, former })).toMatchObject({
    lines: [],
    destination: { kind: 'unknown' },
  });
});
