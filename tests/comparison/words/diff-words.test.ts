import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiffSegment } from '../../../src/comparison/words/diff-tokens.ts';
import { diffWords } from '../../../src/comparison/words/diff-words.ts';
import { LINEAR, measureGrowth } from '../../growth/count-work.ts';

// Where the sides differ in white space alone, the one that has it reads better.
const longer = ({ first, second }: DiffSegment) => (first.length > second.length ? first : second);

/** The two texts as one, what only the first has in `<del>`, what only the second has in `<ins>`. */
function mark(first: string, second: string): string {
  const wrap = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${text}</${tag}>`);
  return diffWords(first, second)
    .map((segment) =>
      segment.kind === 'same' ? longer(segment) : wrap('del', segment.first) + wrap('ins', segment.second),
    )
    .join('');
}

describe('a word diff', () => {
  test.each([
    ['marks whole words', 'It was implied.', 'It was implemented.', 'It was <del>implied</del><ins>implemented</ins>.'],
    [
      'marks whole numbers',
      'It cost $1,200.50.',
      'It cost $1,300.50.',
      'It cost <del>$1,200.50</del><ins>$1,300.50</ins>.',
    ],
    [
      'marks whole hyphenations',
      'a 12-nation deal',
      'a 13-nation deal',
      'a <del>12-nation</del><ins>13-nation</ins> deal',
    ],
    [
      'marks a score as a whole',
      'They lost 3–1 at home',
      'They lost 3–2 at home',
      'They lost <del>3–1</del><ins>3–2</ins> at home',
    ],
    ['marks a word that is only in one', 'He said no more.', 'He said no.', 'He said no <del>more</del>.'],
    [
      'takes quotation marks of any style as equal',
      '“In detail”, he said',
      '"In detail," he said',
      '"In detail," he said',
    ],
    ['takes apostrophes of any style as equal', 'Russia’s plans', "Russia's plans", "Russia's plans"],
    [
      'takes dashes of any style as equal',
      'the deal – he said – holds',
      'the deal — he said — holds',
      'the deal — he said — holds',
    ],
    ['takes white space of any kind as equal', 'the  deal\nholds', 'the deal holds', 'the  deal\nholds'],
    [
      'lets case at the start of a sentence pass',
      'The deal holds.',
      'But the deal holds.',
      '<ins>But</ins> the deal holds.',
    ],
    ['marks case inside a sentence', 'He told us so.', 'He told US so.', 'He told <del>us</del><ins>US</ins> so.'],
    [
      'marks a stray misprint',
      'an elder Officially spoke',
      'an elder official spoke',
      'an elder <del>Officially</del><ins>official</ins> spoke',
    ],
    [
      'joins small words between two replaced ones',
      'Officials praised the dog for barking.',
      'Officials ignored the cat for sleeping.',
      'Officials <del>praised the dog for barking</del><ins>ignored the cat for sleeping</ins>.',
    ],
    [
      'keeps small words apart where little else changes',
      'The head of the office resigned.',
      'The chief of the office resigned.',
      'The <del>head</del><ins>chief</ins> of the office resigned.',
    ],
    [
      'marks a number that changed',
      'Twelve people were hurt.',
      'Thirteen people were hurt.',
      '<del>Twelve</del><ins>Thirteen</ins> people were hurt.',
    ],
    ['marks an added negation', 'He will resign.', 'He will not resign.', 'He will <ins>not</ins> resign.'],
  ])('%s', (_, first, second, expected) => {
    expect(mark(first, second)).toBe(expected);
  });

  test('shows two texts without a word in common as replaced', () => {
    expect(diffWords('Nothing here.', 'All gone.')).toEqual([
      { kind: 'differs', first: 'Nothing here', second: 'All gone' },
      { kind: 'same', first: '.', second: '.' },
    ]);
  });
});

const piece = fc.constantFrom(
  'the',
  'The',
  'deal',
  'of',
  'Blinken',
  'said',
  '“',
  '”',
  '"',
  ' ',
  '  ',
  ',',
  '.',
  '1,200',
  '’s',
  '\n',
  'é',
  '👍',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('both sides of every diff rebuild their text to the character', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const segments = diffWords(first, second);
      expect(segments.map((segment) => segment.first).join('')).toBe(first);
      expect(segments.map((segment) => segment.second).join('')).toBe(second);
    }),
  );
});

test('a text differs nowhere from itself', () => {
  fc.assert(fc.property(text, (own) => diffWords(own, own).every(({ kind }) => kind === 'same')));
});

test('the order of the texts only swaps the sides where nothing repeats', () => {
  const swapped = diffWords('A deal was made today', 'A deal was struck').map(({ kind, first, second }) => ({
    kind,
    first: second,
    second: first,
  }));
  expect(diffWords('A deal was struck', 'A deal was made today')).toEqual(swapped);
});

test.each<[string, (words: number) => readonly [string, string]]>([
  [
    'everything in another order',
    (count) => {
      const words = Array.from({ length: count }, (_, index) => `word${index % 997}`);
      return [words.join(' '), words.toReversed().join(' ')];
    },
  ],
  ['nothing', (count) => ['a '.repeat(count), 'b '.repeat(count)]],
  ['nothing but marks', (count) => ['“'.repeat(count), '” x'.repeat(count)]],
])('long texts that share %s make twice the work when they are twice as long', (_, write) => {
  const growth = measureGrowth((size) => {
    const [first, second] = write(size);
    return () => diffWords(first, second);
  }, 4000);
  expect(growth).toBeLessThan(LINEAR);
});
