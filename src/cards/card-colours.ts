/** The colours of cards: the site's light ones. */
export const CARD_COLOURS = {
  ground: '#fefefc',
  ink: '#1a1a1d',
  soft: '#57565a',
  /** Of the two sides: the line beside the words, the ground under words that differ, and those words. */
  sides: [
    { line: '#1c5199', wash: '#c5daf5', words: '#0c2d5c' },
    { line: '#9a3d08', wash: '#f8d0b2', words: '#5a2303' },
  ],
} as const;

/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/**
 * The sixteen colours that a card is drawn in: those above, and between words and their ground what rounds the letters. So
 * few make files a quarter smaller, and none of them shows it.
 */
export function listCardColours(): readonly Rgb[] {
  const { ground, ink, soft, sides } = CARD_COLOURS;
  return [
    ...[ground, ink, soft].map(toRgb),
    ...[0.25, 0.5, 0.75].map((share) => blend(ink, ground, share)),
    ...sides.flatMap(({ line, wash, words }) => [
      ...[line, wash, words].map(toRgb),
      ...[blend(line, ground, 0.5), blend(words, wash, 0.5)],
    ]),
  ];
}

function blend(one: string, other: string, share: number): Rgb {
  const [ones, others] = [toRgb(one), toRgb(other)];
  const mix = (at: 0 | 1 | 2) => Math.round(ones[at] * share + others[at] * (1 - share));
  return [mix(0), mix(1), mix(2)];
}

function toRgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
