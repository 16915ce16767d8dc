import type { Block } from './block.ts';
import { measureNesting } from './measure-nesting.ts';

/**
 * Markdown's signs of one kind in one block beyond which the body is read as plain text. Real reports stay far below;
 * the parser's time grows with the square of such signs that are never closed.
 */
const MOST_SIGNS = 1000;
/**
 * Nesting of block quotes and lists beyond which the body is read as plain text: the parser looks at all that are open
 * with each line.
 */
const DEEPEST_NESTING = 60;

const SIGNS = ['[', ']', '*', '_', '~', '`', '<', '&', '|', '\\', '!'] as const;

/** Whether Markdown's signs are heaped so that parsing them would take much longer than plain text of the size. */
export function isHostile(body: string): boolean {
  if (measureNesting(body) > DEEPEST_NESTING) return true;
  const counts = new Map<string, number>();
  for (const line of body.split('\n')) {
    if (nestingOf(line) > DEEPEST_NESTING) return true;
    if (line.trim() === '') counts.clear();
    for (const sign of SIGNS) {
      if (!line.includes(sign)) continue;
      const count = (counts.get(sign) ?? 0) + line.split(sign).length - 1;
      if (count > MOST_SIGNS) return true;
      counts.set(sign, count);
    }
  }
  return false;
}

function nestingOf(line: string): number {
  const signs = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  return signs.replace(/\s/g, '').length;
}

/**
 * Whether a body holds nothing that Markdown reads as more than text: no sign of its own, no address, no white space but
 * single line ends and the spaces between words. Most reports are such, and are read in a fraction of the time.
 */
export function isPlain(body: string): boolean {
  return !MARKDOWN.test(body);
}

const MARKDOWN = /[\\`*_~<&|[\]@\0]|[^\S\n ]|:\/\/|www\.|^[ #>=:+-]|^\d+[.)]| $/im;

/** The blocks of a text that is read without Markdown: what stands between empty lines. */
export function readPlainBlocks(body: string): Block[] {
  return [...body.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: text, index }) => ({
    kind: 'paragraph',
    depth: 0,
    runs: [
      {
        start: index,
        end: index + text.length,
        text,
        emphasis: 'none',
        url: null,
        escaped: false,
      },
    ],
  }));
}
