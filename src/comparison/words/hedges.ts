/** How words beside a number make it less than exact: near it, above it, just below it, at most it, or one end of a range. */
export type Hedge = 'about' | 'above' | 'nearly' | 'most' | 'range';

/** How the number between two stretches of a text is hedged; `null` where it stands for itself. */
export function readHedge(before: string, after: string): Hedge | null {
  const tail = before.slice(-LONGEST).toLowerCase().replace(/[‘’]/g, "'");
  const head = after.slice(0, LONGEST).toLowerCase();
  const [ahead] = HEDGES_BEFORE.find(([, pattern]) => pattern.test(tail)) ?? [];
  const [behind] = HEDGES_BEHIND.find(([, pattern]) => pattern.test(head)) ?? [];
  return ahead ?? behind ?? null;
}

/** Characters that are looked at on either side. */
const LONGEST = 40;

/** The first that fits counts: `more than` before `than`, `just under` before `under`. */
const WORDS_BEFORE: readonly (readonly [Hedge, string])[] = [
  ['range', 'between|from|between an? estimated'],
  ['nearly', 'nearly|almost|just under|close to|approaching|just shy of|not quite'],
  [
    'above',
    'more than|at least|no fewer than|no less than|in excess of|upwards? of|north of|over|above|exceeding|exceeds|a minimum of|topped|surpassed',
  ],
  [
    'most',
    'up to|at most|as many as|as much as|no more than|not more than|fewer than|less than|under|below|a maximum of|within',
  ],
  [
    'about',
    'about|around|roughly|some|approximately|approx\\.?|circa|estimated|est\\.|or so|in the region of|somewhere near|near|maybe|perhaps|probably',
  ],
];

const HEDGES_BEFORE = WORDS_BEFORE.map(
  ([hedge, words]) =>
    [
      hedge,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?: (?:the|an?|estimated|another|its|their|\\$))?[\\s$€£]*$`, 'u'),
    ] as const,
);

const HEDGES_BEHIND: readonly (readonly [Hedge, RegExp])[] = [
  ['range', /^[\w\s]{0,12}(?: to |[-–])\$?\d/],
  ['about', /^(?:[\s-](?:or so|odd|something)\b| \p{L}+ or so\b)/u],
  ['above', /^(?:\+|-plus\b| plus\b| or more\b| \p{L}+ or more\b)/u],
];

/** Whether a word (by its key) is one of those that hedge a number. */
export function isHedgeWord(key: string): boolean {
  return HEDGE_WORDS.has(key);
}

const HEDGE_WORDS = new Set(
  WORDS_BEFORE.filter(([hedge]) => hedge !== 'range').flatMap(([, words]) => words.match(/[a-z]+/g) ?? []),
);

/** Whether a small word (by its key) may stand between a number and what it counts: `two of its beams`. */
export function linksNumber(key: string): boolean {
  return LINKING.has(key);
}

const LINKING = new Set('of the its their his her our my these those'.split(' '));

/** Whether a date is told by how long ago it was, which is seldom exact. */
export function countsBack(text: string): boolean {
  return /\bago\b/i.test(text);
}

/** Whether a word (by its key) is one of saying, beside which stands who speaks or hears. */
export function isSaying(key: string): boolean {
  return SAYING.has(key);
}

const SAYING = new Set('told tell tells said say says asked'.split(' '));

/** Whether words between two names make a list of them. */
export function isListWord(words: string): boolean {
  return /^,? ?(?:and|or|&)(?: the)?$/i.test(words);
}
