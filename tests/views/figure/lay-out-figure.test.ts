import { describe, expect, test } from 'vitest';
import { FIGURE_HEIGHT, layOutFigure } from '../../../src/views/figure/lay-out-figure.ts';
import { compareTexts, makeDoubtful } from '../compare-texts.ts';

const sentence = (index: number) =>
  `Engineer ${index} of plant w${index}x closed gate ${index * 7} near mill z${index}k at noon.`;
const write = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join(' ');

function layOut(texts: Readonly<Record<string, string>>) {
  const { reports, comparison } = compareTexts(texts);
  return { reports, ...layOutFigure(reports, comparison) };
}

describe('the figure', () => {
  test('has a segment for each statement of short reports, and a ribbon for each pair', () => {
    const { strips, ribbons } = layOut({ A: `${write(3)} Yes.`, B: write(2) });
    expect(strips.map((segments) => segments.map(({ statements, shared }) => [statements.length, shared]))).toEqual([
      [
        [1, 'sure'],
        [1, 'sure'],
        [1, 'no'],
        [1, 'no'],
      ],
      [
        [1, 'sure'],
        [1, 'sure'],
      ],
    ]);
    expect(ribbons.map(({ matches, isAltered }) => [matches.length, isAltered])).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  test('joins statements of long reports that would be too thin to tell apart, and leaves out none', () => {
    const { reports, strips, ribbons } = layOut({ A: write(600), B: write(500) });
    for (const [index, segments] of strips.entries()) {
      expect(segments.length).toBeLessThan(FIGURE_HEIGHT / 4);
      expect(segments.flatMap(({ statements }) => statements)).toEqual(reports[index]?.statements.map(({ id }) => id));
    }
    expect(ribbons.length).toBeLessThan(400);
    expect(new Set(ribbons.flatMap(({ matches }) => matches)).size).toBe(500);
  });

  test('draws what is perhaps the same apart from what surely is, and notches no quotation there', () => {
    const said = (day: string) => `The mayor said the old bridge would “hold until ${day} night, whatever comes”.`;
    const { reports, comparison } = compareTexts({ A: said('Friday'), B: said('Sunday') });
    const { strips, ribbons } = layOutFigure(reports, makeDoubtful(comparison));
    expect(strips.map((segments) => segments.map(({ shared }) => shared))).toEqual([['perhaps'], ['perhaps']]);
    expect(ribbons.map(({ certainty, isAltered }) => [certainty, isAltered])).toEqual([['perhaps', false]]);
  });

  test('notches the ribbon of an altered quotation', () => {
    const said = (day: string) => `The mayor said the old bridge would “hold until ${day} night, whatever comes”.`;
    const { ribbons } = layOut({ A: `${said('Friday')} ${sentence(1)}`, B: `${sentence(1)} ${said('Sunday')}` });
    expect(ribbons.map(({ isAltered }) => isAltered)).toEqual([true, false]);
  });
});
