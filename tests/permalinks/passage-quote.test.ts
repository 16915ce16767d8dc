import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { linkPassage, quoteById } from '../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../src/permalinks/list-quotations.ts';
import { type PassageQuote, readFragment, writeFragment } from '../../src/permalinks/passage-quote.ts';
import { traceQuoted, traceWords } from '../../src/permalinks/trace-statements.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

const LONG = `“The gauge at the old bridge ${Array.from({ length: 45 }, (_, at) => `rose by ${at} inches`).join(' and ')},” said Ada Wolf.`;
const POST = ['Rain fell on Ulm for three days in July.', LONG, 'The mayor, Ada Wolf, asked for help on Monday.'];
const ECHO = ['For three days in July rain fell on Ulm.', LONG.replace('old', 'new'), 'Nobody was hurt.'];

const reports = [parseReport(POST.join('\n\n'), { id: 'post' }), parseReport(ECHO.join('\n\n'), { id: 'echo' })];
const { matches } = compareReports(reports);
const ids = [
  ...reports.flatMap(({ statements }) => statements.map(({ id }) => id)),
  ...matches.map(({ id }) => id),
  ...listQuotations(reports, matches).map(({ id }) => id),
];
const quoteOf = (id: string) => quoteById(id, reports, matches) as PassageQuote;

/** What a fragment that has little room need not carry. */
const hashesOf = ({ traces }: PassageQuote) =>
  traces.map(({ report, words, letters, speaker, times, quotation }) => [
    report,
    words,
    letters,
    speaker,
    times,
    quotation?.words,
    quotation?.letters,
  ]);

describe('the address of a passage', () => {
  test('carries everything that it tells where there is room, with marked words and text fragment behind or without', () => {
    for (const id of ids) {
      const fragment = writeFragment(quoteOf(id), 9000);
      const { traces } = quoteOf(id);
      const told = traces.map((trace) => (trace.quotation ? { ...trace, said: '', sketch: '', isCut: false } : trace));
      const read = readFragment(`#${fragment}&mark=rain:~:text=rain`, id)?.traces;
      expect(read?.map((trace) => (trace.quotation ? { ...trace, sketch: '', isCut: false } : trace))).toEqual(told);
      expect(readFragment(fragment, id)?.version).toBe(2);
    }
  });

  test('is at most 200 characters long for one statement and 300 for a pair, by whole words', () => {
    for (const id of ids) {
      const address = `https://variorum.example.org/flood-in-ulm-and-bonn/passages/${id}/`;
      const link = linkPassage(address, quoteOf(id), null);
      expect(link.length).toBeLessThanOrEqual(quoteOf(id).traces.length === 1 ? 200 : 300);
      const read = readFragment(new URL(link).hash, id);
      expect(read && hashesOf(read)).toEqual(hashesOf(quoteOf(id)));
      for (const [at, trace] of (read?.traces ?? []).entries()) {
        const then = quoteOf(id).traces[at];
        const [said, whole] = [(trace.quotation ?? trace).said, (then?.quotation ?? then)?.said ?? ''];
        expect(said.length).toBeGreaterThan(10);
        expect(`${whole} `.startsWith(`${said} `)).toBe(true);
      }
    }
  });

  test('carries fewer words of a script that addresses escape, and never a part of one', () => {
    const words = 'Дождь шёл над городом три дня подряд, и река вышла из берегов.';
    const [report] = [parseReport(words, { id: 'почта', lang: 'ru' })];
    const [statement] = report?.statements ?? [];
    const quote = quoteById(statement?.id ?? '', report ? [report] : [], []) as PassageQuote;
    const address = `https://example.org/потоп/passages/${statement?.id}/`;
    const link = linkPassage(address, quote, null);
    expect(link.length).toBeLessThanOrEqual(200);
    const [trace] = readFragment(new URL(link).hash, '')?.traces ?? [];
    expect([trace?.report, trace?.words]).toEqual(['почта', traceWords(words).words]);
    expect(words.startsWith(trace?.said ?? '-')).toBe(true);
    expect([...'шдпт'].some((letter) => trace?.said === letter)).toBe(false);
  });

  test('that is no address of a passage is read as none', () => {
    for (const fragment of [
      '',
      '#',
      '#post-1a2b3c4',
      '#v=2',
      '#v=2&at=',
      '#v=2&at=post.1a2b3c4',
      '#v=3&at=x',
      '#report=post',
      '#words=x',
    ])
      expect(readFragment(fragment, 'post-1a2b3c4')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void readFragment(`#v=2&at=${text}`, 'post-1a2b3c4')));
  });
});

describe('an address of version 1', () => {
  const read = (fields: Readonly<Record<string, string>>, id: string) =>
    readFragment(`#${new URLSearchParams(fields)}`, id);

  test('is read as what today’s carry, as far as it tells', () => {
    const before = 'on Ulm for three days in July.';
    const fields = { report: 'post', words: POST[2] ?? '', before: '', after: '', quoted: 'asked for help' };
    const [trace] = read(fields, 'post-1a2b3c4')?.traces ?? [];
    expect(trace).toMatchObject({
      ...traceWords(POST[2] ?? ''),
      report: 'post',
      before: '',
      speaker: null,
      times: null,
    });
    expect(trace?.quotation).toMatchObject(traceQuoted('asked for help', 'quoted'));
    const [first, second] = [...(quoteOf(ids[0] ?? '')?.traces ?? []), ...quoteOf(ids[1] ?? '').traces];
    expect(read({ ...fields, before }, '')?.traces[0]?.before).toBe(second?.before);
    expect(first?.before).toBe('');
  });

  test('of a statement longer than it carries knows the whole by the id', () => {
    const words = LONG.split(' ').slice(0, 50).join(' ');
    const [trace] = read({ report: 'post', words }, 'post-1a2b3c4')?.traces ?? [];
    expect([trace?.words, trace?.letters, trace?.isCut]).toEqual(['1a2b3c4', null, true]);
    expect(read({ report: 'post', words }, 'match.1a2b3c4')?.traces[0]?.words).toBeNull();
  });
});
