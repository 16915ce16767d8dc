import { measureContrast } from './measure-contrast.ts';

/** The colours that a site may set, each as it is on a light page and on a dark one. The names are those of the style sheet. */
export const COLOURS = {
  paper: ['#fefefc', '#141517'],
  panel: ['#f5f4ef', '#1e1f22'],
  rule: ['#d8d5cc', '#3b3c41'],
  text: ['#1a1a1d', '#eae8e3'],
  'text-soft': ['#57565a', '#aeaca8'],
  focus: ['#0b57d0', '#a8c7fa'],
} as const satisfies Readonly<Record<string, ColourPair>>;

/** A colour of light pages and one of dark pages, each `#rrggbb`. */
export type ColourPair = readonly [string, string];

export type ColourName = keyof typeof COLOURS;

export type SiteColours = Readonly<Partial<Record<ColourName, ColourPair | undefined>>>;

/** What has to be read on what, and by how much the two must differ at least (WCAG 2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [ColourName, ColourName, number])[] = [
  ['text', 'paper', 4.5],
  ['text', 'panel', 4.5],
  ['text-soft', 'paper', 4.5],
  ['text-soft', 'panel', 4.5],
  ['focus', 'paper', 3],
];

/** Two colours that can't be told apart well enough where one stands on the other. */
export interface PaleColour {
  readonly name: ColourName;
  /** What was found, as a sentence. */
  readonly found: string;
  readonly expected: string;
}

/** The colours of a site by which something could not be read well. */
export function findPaleColours(colours: SiteColours): readonly PaleColour[] {
  return PAIRS.flatMap(([name, ground, least]) =>
    (['light', 'dark'] as const).flatMap((scheme, at) => {
      if (!colours[name] && !colours[ground]) return [];
      const [own, under] = [name, ground].map((colour) => (colours[colour] ?? COLOURS[colour])[at]);
      const contrast = measureContrast(own ?? '', under ?? '');
      if (contrast >= least) return [];
      const found = `${own} on ${under}, ${contrast.toFixed(1)} : 1 on ${scheme} pages`;
      const expected = `“${name}” on “${ground}” with a contrast of at least ${least} : 1`;
      return [{ name: colours[name] ? name : ground, found, expected }];
    }),
  );
}
