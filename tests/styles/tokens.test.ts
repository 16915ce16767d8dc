import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureContrast } from '../../src/content/colours/measure-contrast.ts';
import { readOklch } from './read-oklch.ts';

const sheets = globSync('src/styles/**/*.css').map((file) => ({ file, css: readFileSync(file, 'utf8') }));
const tokens = readFileSync('src/styles/base/tokens.css', 'utf8');

test('every custom property that a style sheet uses is defined', () => {
  const defined = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const undefinedUses = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/var\((--[\w-]+)/g)]
      .filter(([, name]) => !defined.has(name))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(undefinedUses).toEqual([]);
  expect(defined.size).toBeGreaterThan(20);
});

test('only the tokens know a colour', () => {
  const colours = sheets
    .filter(({ file }) => !file.endsWith('tokens.css'))
    .flatMap(({ file, css }) =>
      [...css.matchAll(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi)].map(([colour]) => `${file}: ${colour}`),
    );
  expect(colours).toEqual([]);
});

/** Letters or lines, and what they stand on. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...['--paper', '--panel', '--quoted'].flatMap((ground) => [
    ['--text', ground] as const,
    ['--text-soft', ground] as const,
    ['--alarm', ground] as const,
  ]),
  ['--focus', '--paper'],
];

/** The same on the side of a report. */
const SIDE_PAIRS: typeof PAIRS = [
  ['--own', '--paper'],
  ['--own', '--panel'],
  ['--own', '--wash'],
  ['--own', '--quoted'],
  ['--own-ink', '--strong'],
  ['--text', '--wash'],
];

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  const measure = (letters: string, ground: string, hue?: string) =>
    measureContrast(resolve(letters, theme, hue), resolve(ground, theme, hue));

  test.each(PAIRS)('%s stands out from %s by at least 4.5 to 1', (letters, ground) => {
    expect(measure(letters, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIDE_PAIRS)('%s stands out from %s as much on every side', (letters, ground) => {
    const faint = SIDES.filter(({ hue }) => measure(letters, ground, hue) < 4.5);
    expect(faint).toEqual([]);
  });
});

/** What the style sheet says of each side. */
const SIDES = Array.from({ length: 20 }, (_, place) => {
  const name = new RegExp(`\\.side-${place + 1}\\b`);
  const rules = [...tokens.matchAll(/^([^\n{}]*)\{([^}]*)\}/gm)].filter(([, selector = '']) => name.test(selector));
  const told = rules.map(([, , declarations]) => declarations).join('');
  const find = (property: string) => new RegExp(`--${property}: ([^;]+);`).exec(told)?.[1];
  return { hue: find('hue') ?? '', line: find('line') ?? '', weight: find('line-weight') ?? '2px' };
});

describe('the twenty sides', () => {
  test('have hues of which none is near another', () => {
    const hues = SIDES.map(({ hue }) => Number(hue)).toSorted((one, other) => one - other);
    expect(hues.map((hue, place) => ((hues[place + 1] ?? (hues[0] ?? 0) + 360) - hue + 360) % 360)).toEqual(
      SIDES.map(() => 18),
    );
  });

  test('are told apart without their hues, by style and weight of the line', () => {
    expect(new Set(SIDES.map(({ line, weight }) => `${line} ${weight}`)).size).toBe(20);
  });

  test('of neighbouring letters differ in style and, by far, in hue', () => {
    for (const [place, side] of SIDES.slice(1).entries()) {
      const before = SIDES[place];
      const apart = Math.abs(Number(side.hue) - Number(before?.hue));
      expect(Math.min(apart, 360 - apart)).toBeGreaterThanOrEqual(72);
      expect(side.line).not.toBe(before?.line);
    }
  });
});

test('contrast is measured as WCAG has it', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(measureContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** The colour that a token has in a theme, on a side of that hue, through the tokens it refers to. */
function resolve(name: string, theme: 'light' | 'dark', hue = ''): string {
  const inSide = /^\.side \{[^}]*\}/m.exec(tokens)?.[0] ?? '';
  const declaration = new RegExp(`${name}:\\s*([^;]+);`);
  const value = ((hue && declaration.exec(inSide)?.[1]) || declaration.exec(tokens)?.[1]) ?? '';
  const [, light, dark] = /^light-dark\((.+\)|[^,]+), (.+)\)$/.exec(value) ?? ['', value, value];
  const chosen = ((theme === 'light' ? light : dark)?.trim() ?? '').replace('var(--hue)', hue);
  const reference = /^var\((--[\w-]+)\)$/.exec(chosen)?.[1];
  if (reference) return resolve(reference, theme, hue);
  return chosen.startsWith('oklch') ? readOklch(chosen) : chosen;
}
