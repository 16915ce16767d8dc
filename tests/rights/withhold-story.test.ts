import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { findMarks } from '../../src/comparison/differences/find-marks.ts';
import { type Rights, type StoryReport, UNKNOWN_ORIGIN } from '../../src/report/report-info.ts';
import { listRuns } from '../../src/rights/guard-runs.ts';
import { HIDDEN, hideWords } from '../../src/rights/hide-words.ts';
import { withholdStory } from '../../src/rights/withhold-story.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const POST =
  'The old bridge over the river at Korden was closed on Tuesday after 25 people had complained to the council about its rusty railings. “We should have looked at it long before,” Mayor Ida Brandt said.';
const ECHO =
  'On Tuesday the old bridge over the river at Korden was closed after 52 people had complained to the council about rusty railings. “We should have looked at it long before,” said Ida Brandt, the mayor.';

function withhold(rights: Rights) {
  const texts = { post: POST, echo: ECHO };
  const reports: readonly StoryReport[] = Object.entries(texts).map(([id, text]) => ({
    ...UNKNOWN_ORIGIN,
    label: id,
    ...(id === 'post' && { rights }),
    ...parseReport(text, { id, lang: 'en' }),
  }));
  const whole = compareReports(reports);
  return { whole, published: withholdStory(whole) };
}

/** A report's statements as they are read: what is hidden is without width. */
const read = (rights: Rights) =>
  withhold(rights).published.reports[0]?.statements.map(({ text }) => text.replaceAll(HIDDEN, ''));

describe('of a report', () => {
  test('that may be shown in full nothing is withheld', () => {
    const { whole, published } = withhold('full');
    expect(published).toBe(whole);
  });

  test('that may be shown in excerpts each opening is left, what it quotes, and what stands around a differing detail', () => {
    expect(read('excerpt')).toEqual([
      'The old bridge over the river at Korden was closed on Tuesday after 25 people had complained to the council …',
      '“We should have looked at it long before,” Mayor Ida …',
    ]);
  });

  test('of which only quotations may be shown nothing else is left', () => {
    expect(read('quotations')).toEqual(['…', '“We should have looked at it long before,” …']);
  });

  test('that is withheld in part every place, id and match stays what it is', () => {
    const { whole, published } = withhold('quotations');
    const places = ({ reports }: typeof whole) =>
      reports.map(({ body, statements }) => [
        body.length,
        statements.map(({ id, start, end, text }) => [id, start, end, text.length]),
      ]);
    expect(places(published)).toEqual(places(whole));
    expect(published.matches.map(({ id, score }) => [id, score])).toEqual(
      whole.matches.map(({ id, score }) => [id, score]),
    );
    expect(published.matches.map((match) => published.matchById.get(match.statements.post?.[0] ?? ''))).toEqual(
      published.matches,
    );
  });

  test('nothing is marked that is hidden, and nothing that the hidden words have too', () => {
    const { whole, published } = withhold('excerpt');
    const [before, after] = [whole, published].map(({ matches, reports }) =>
      matches.flatMap((match) => Object.entries(findMarks(match, reports))),
    );
    const echo = (marks: typeof before) => marks?.filter(([id]) => id.startsWith('echo'));
    expect(echo(after)).toEqual(echo(before));
    for (const [id, spans] of after ?? []) {
      const text = published.reports.flatMap(({ statements }) => statements).find((own) => own.id === id)?.text ?? '';
      for (const { start, end } of spans) expect(text.slice(start, end)).not.toContain(HIDDEN);
    }
  });

  test.each(['excerpt', 'quotations'] as const)(
    'no six words in a row that are withheld stand anywhere (%s)',
    (rights) => {
      const { whole, published } = withhold(rights);
      const shown = new Set(
        published.reports.flatMap(({ statements }) => listRuns(statements.map(({ text }) => text).join(' '))),
      );
      const echo = new Set(listRuns(ECHO));
      const withheld = listRuns(whole.reports[0]?.body ?? '').filter((run) => !shown.has(run) && !echo.has(run));
      expect(withheld.length).toBeGreaterThan(5);
      const all = listRuns(JSON.stringify({ ...published, matchById: null }));
      expect(all.filter((run) => withheld.includes(run))).toEqual([]);
    },
  );
});

test('a hidden stretch is an ellipsis of the same length, and spaces around what is shown stay', () => {
  const text = 'one two three four';
  const hidden = hideWords(text, [{ start: 4, end: 7 }]);
  expect(hidden).toHaveLength(text.length);
  expect(hidden.replaceAll(HIDDEN, '')).toBe('… two …');
  expect(hideWords('one.', [{ start: 0, end: 3 }])).toBe('one.');
});
