import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureContrast } from './measure-contrast.ts';

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
  ...['one', 'two', 'three', 'four'].flatMap((side) => [
    [`--${side}-own`, '--paper'] as const,
    [`--${side}-own`, '--quoted'] as const,
    [`--${side}-ink`, `--${side}-strong`] as const,
    ['--text', `--${side}-wash`] as const,
  ]),
  ['--focus', '--paper'],
];

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  test.each(PAIRS)('%s stands out from %s by at least 4.5 to 1', (letters, ground) => {
    expect(measureContrast(resolve(letters, theme), resolve(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
});

test('contrast is measured as WCAG has it', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(measureContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** The colour that a token has in a theme, through the tokens it refers to. */
function resolve(name: string, theme: 'light' | 'dark'): string {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? '';
  const [, light, dark] = /^light-dark\((.+?\)?),\s*(.+)\)$/.exec(value) ?? ['', value, value];
  const chosen = (theme === 'light' ? light : dark)?.trim() ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(chosen)?.[1];
  return reference ? resolve(reference, theme) : chosen;
}
