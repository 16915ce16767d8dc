import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

/** `npm run fuzz` sets 100,000. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 600);

/** Milliseconds: parsers on a busy machine take some per text. */
const timeout = 30_000 + 20 * numRuns;

/** What breaks parsers, beside what reports are made of. */
const PIECES = [
  ...[
    'The minister said ',
    'Blinken',
    ' told CNN that ',
    'according to ',
    'he said',
    'Mr. Lavrov ',
    'U.S. ',
    'No. 5 ',
    '25 minutes ',
    '5 p.m. ',
    '900 million years ago ',
    'last week ',
    '$5-7m ',
    '6\'2" ',
    'Secretary of State ',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '‚',
    '‹',
    '›',
    '｢',
    '｣',
    '``',
    "''",
    '. ',
    ', ',
    '? ',
    '! ',
    '…',
    ': ',
    ' — ',
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '  \n',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
    '| ',
    '|-|',
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '<b>',
    '</b>',
  ],
  ...[
    '<!-- ',
    ' -->',
    '&amp;',
    '&#x1F600;',
    '&quot;',
    '\\',
    '\\*',
    '\\\n',
    '\t',
    '    ',
    '---',
    '===',
    'www.example.org',
    'a@example.org',
  ],
  ...[
    '😀',
    'é',
    'e\u0301',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\0',
    '\r\n',
    '\r',
    '他说',
    '。',
    'قال',
    ' "',
    'https://example.org ',
    '\ud800',
  ],
];
const markdown = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const options = fc.record({
  lang: fc.constantFrom('en', 'de', 'ru', 'ja', 'ar', 'xx', 'not a tag'),
  title: fc.option(fc.string(), { nil: undefined }),
  published: fc.option(fc.constantFrom('2022-07-29', '2022-07-29T09:00:00Z', 'soon', '9999-12-31'), { nil: undefined }),
});

/** The statements of the body and the text between them, in the running order. */
function rebuild({ body, statements }: Report): string {
  let rebuilt = '';
  let at = 0;
  for (const { start, end } of statements.filter((statement) => !statement.headline)) {
    rebuilt += body.slice(at, start) + body.slice(start, end);
    at = end;
  }
  return rebuilt + body.slice(at);
}

function textNodes(node: Nodes): Nodes[] {
  if ('children' in node) return node.children.flatMap(textNodes);
  return node.type === 'text' || node.type === 'inlineCode' ? [node] : [];
}

describe('for any Markdown', { timeout }, () => {
  test('statements stand in order, apart, and rebuild the body to the character', () => {
    fc.assert(
      fc.property(markdown, options, (body, { lang, title }) => {
        const report = parseReport(body, { id: 'r', lang, title });
        expect(rebuild(report)).toBe(body);
        let at = 0;
        for (const { start, end, headline } of report.statements) {
          if (headline) continue;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      }),
      { numRuns },
    );
  });

  test('runs add up to the text and stand in the body as written, unless escaped', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        for (const { runs, text, start, end } of parseReport(body, { id: 'r' }).statements) {
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) {
            expect(run.start).toBeGreaterThanOrEqual(start);
            expect(run.end).toBeLessThanOrEqual(end);
            if (!run.escaped) expect(body.slice(run.start, run.end)).toBe(run.text);
          }
        }
      }),
      { numRuns },
    );
  });

  test('every visible character is in a statement', () => {
    const markdownParser = remark().use(remarkGfm);
    fc.assert(
      fc.property(markdown, (body) => {
        const { statements } = parseReport(body, { id: 'r' });
        // The parser leaves a byte order mark at the start out of its offsets.
        for (const { position } of textNodes(markdownParser.parse(body.replace(/^\uFEFF/, ' ')))) {
          for (let at = position?.start.offset ?? 0; at < (position?.end.offset ?? 0); at++) {
            if (!/[\p{L}\p{N}]/u.test(body[at] ?? '')) continue;
            expect(statements.some(({ start, end }) => start <= at && at < end)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  test('quotations, contents and details lie inside their statements', () => {
    fc.assert(
      fc.property(markdown, options, (body, { lang, published }) => {
        const { statements } = parseReport(body, { id: 'r', lang, published });
        for (const { start, end, quotations, content, details } of statements) {
          for (const span of [...quotations, ...details, ...(content ? [content] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
      { numRuns },
    );
  });

  test('quotations and details stand in the text of their statement as written', () => {
    fc.assert(
      fc.property(markdown, options, (body, { lang, title, published }) => {
        for (const { text, quotations, details } of parseReport(body, { id: 'r', lang, title, published }).statements) {
          for (const { inText, text: written } of [...quotations, ...details]) {
            expect(text.slice(inText.start, inText.end)).toBe(written);
          }
        }
      }),
      { numRuns },
    );
  });

  test('ids are unique in a report', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const ids = parseReport(body, { id: 'r' }).statements.map((statement) => statement.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns },
    );
  });
});
