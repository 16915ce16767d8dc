import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, Statement } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { type Findings, NO_FINDINGS, type Piece, splitStatement } from '../../../src/views/marks/split-statement.ts';

/** Pieces as text: `“…”` stays, `<only>`, `<changed>` and emphasis as tags. */
function draw(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, mark, emphasis, url }) => {
      const marked = mark === 'none' ? text : `<${mark}>${text}</${mark}>`;
      const formatted = emphasis === 'none' ? marked : `<${emphasis}>${marked}</${emphasis}>`;
      return url === null ? formatted : `<a ${url}>${formatted}</a>`;
    })
    .join('');
}

function parse(markdown: string): Statement {
  const [statement] = parseReport(markdown, { id: 'r' }).statements;
  if (!statement) throw new Error(`No statement in “${markdown}”.`);
  return statement;
}

/** The span of some words: in the text, or in the body that begins with the statement. */
function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('a statement', () => {
  test('has words that only this report has marked, and those changed inside a quotation otherwise', () => {
    const text = 'He called “the offer we made” a substantial one.';
    const statement = parse(text);
    const findings: Findings = {
      differing: [spanOf('the offer', text), spanOf('substantial', text)],
      altered: [spanOf('the offer we made', text)],
      changed: [spanOf('offer we made', text)],
      moved: [],
      particulars: [],
      isRewritten: false,
    };
    expect(draw(splitStatement(statement, findings))).toBe(
      'He called “the <changed>offer we made</changed>” a <differs>substantial</differs> one.',
    );
  });

  test('that is rewritten has no marks but for changed quotations', () => {
    const text = 'He called “the offer we made” a substantial one.';
    const differing = [spanOf('offer we made', text), spanOf('substantial', text)];
    const altered = [spanOf('the offer we made', text)];
    expect(
      draw(
        splitStatement(parse(text), {
          differing,
          altered,
          changed: altered,
          moved: [],
          particulars: [],
          isRewritten: true,
        }),
      ),
    ).toBe('He called “<changed>the offer we made</changed>” a substantial one.');
  });

  test('has words that the others have at another place marked as such, and details that differ where it is rewritten', () => {
    const text = 'On Monday forty cellars were flooded.';
    const statement = parse(text);
    const findings = { ...NO_FINDINGS, moved: [spanOf('On Monday', text)], particulars: [spanOf('forty', text)] };
    expect(draw(splitStatement(statement, findings))).toBe(
      '<moved>On Monday</moved> <differs>forty</differs> cellars were flooded.',
    );
    expect(draw(splitStatement(statement, { ...findings, isRewritten: true }))).toBe(
      'On Monday <differs>forty</differs> cellars were flooded.',
    );
  });

  test('is marked across formatting, which it keeps', () => {
    const statement = parse('The *old bridge* is [closed now](https://example.org/).');
    const { text } = statement;
    expect(
      draw(
        splitStatement(statement, {
          differing: [spanOf('bridge is closed', text)],
          altered: [],
          changed: [],
          moved: [],
          particulars: [],
          isRewritten: false,
        }),
      ),
    ).toBe(
      'The <emphasis>old </emphasis><emphasis><differs>bridge</differs></emphasis><differs> is </differs>' +
        '<a https://example.org/><differs>closed</differs></a><a https://example.org/> now</a>.',
    );
  });

  test('is not cut inside what the body spells otherwise', () => {
    const statement = parse('Rain &amp; wind.');
    expect(
      splitStatement(statement, {
        differing: [{ start: 0, end: 6 }],
        altered: [],
        changed: [],
        moved: [],
        particulars: [],
        isRewritten: false,
      })
        .map(({ text }) => text)
        .join(''),
    ).toBe('Rain & wind.');
  });

  test('is the sum of its pieces, whatever is found in it', () => {
    const span = fc.tuple(fc.nat(80), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    const words = fc.array(
      fc.constantFrom('rain', '“so', 'it”', '*fell*', '&amp;', 'on', '[Ulm](https://e.org)', '.'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, fc.array(span), fc.array(span), (parts, differing, altered) => {
        for (const statement of parseReport(parts.join(' '), { id: 'r' }).statements) {
          const pieces = splitStatement(statement, {
            differing,
            altered,
            changed: altered,
            moved: [],
            particulars: [],
            isRewritten: false,
          });
          expect(pieces.map(({ text }) => text).join('')).toBe(statement.text);
          expect(pieces.every(({ text }) => text !== '')).toBe(true);
        }
      }),
    );
  });

  test('tells which of its quotations a piece belongs to', () => {
    const pieces = splitStatement(parse('“Rain,” he said, “and wind.”'), NO_FINDINGS);
    expect(pieces.map(({ text, quotation }) => [text, quotation])).toEqual([
      ['“', null],
      ['Rain,', 0],
      ['” he said, “', null],
      ['and wind.', 1],
      ['”', null],
    ]);
  });
});
