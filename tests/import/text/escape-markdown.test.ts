import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/import/text/escape-markdown.ts';

const parser = remark().use(remarkGfm);

/** The text that a Markdown reader sees, a line for each block and line; kinds of blocks other than paragraphs in brackets. */
function readBack(markdown: string): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if ('children' in node && ['paragraph', 'link'].includes(node.type)) return node.children.map(textOf).join('');
    return `[${node.type}]`;
  };
  return parser.parse(markdown).children.map(textOf).join('\n');
}

const lines = (text: string) =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

describe('plain text as Markdown', () => {
  test.each([
    '# No heading',
    '- no item',
    '+ no item',
    '12) no item',
    '1. no item',
    '> no quotation',
    'Two lines\n=====\nand\n-----',
    '***',
    '~~~\nno code\n~~~',
    '```\nno code\n```',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'a | b\n:-- | --:',
    '    no code',
    '[no](javascript:alert(1)) ![image](x)',
    '[^1] and\n[^1]: no footnote',
    '[a]: https://example.org',
    '<script>alert(1)</script> <b>bold</b> <!-- kept --> <https://example.org>',
    '<=b@c.de> and <1@c.de> and <{x}@c.de>',
    '&lt;b&gt; &amp; &#60; AT&T',
    'C:\\new\\*.txt ends in \\',
    'snake_case, _under_, __init__, 2*3*4, *star*, ~tilde~ ~~two~~',
    'https://example.org/_a_/*b*?c=d&copy;=e www.example.org/_x_ a_b@example.org',
  ])('shows %j as it is', (text) => {
    expect(readBack(escapeMarkdown(text))).toBe(lines(text));
  });

  test('keeps the words of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...' \n\n\t#-+*_`~[]()<>!&;|:=.\\"\'0 1a',
        'http://',
        'www.',
        'b@c.de',
        '&amp;',
        '<b>',
        '- ',
        '1. ',
        '|-|',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('').replaceAll(/[^\P{Cc}\t\n\v\f\r\u0085]/gu, '');
        expect(readBack(escapeMarkdown(text))).toBe(lines(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('begins a paragraph at a blank line, and at each line where all are whole sentences', () => {
    expect(escapeMarkdown('One is\nwrapped.\n\nTwo.')).toBe('One is\nwrapped.\n\nTwo.');
    expect(escapeMarkdown('One is whole.\nSo is “two.”')).toBe('One is whole.\n\nSo is “two.”');
  });

  test('leaves plain prose alone', () => {
    const prose = 'He said: “It’s 25 % (about $1.2bn) – or so.” U.S. officials, e.g. at AT&T, didn’t… #1';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});
