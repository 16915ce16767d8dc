/** How words beside a number make it less than exact: near it, above it, just below it, at most it, or one end of a range. */
export type Hedge = 'about' | 'above' | 'nearly' | 'most' | 'range';

/** How the number between two stretches of a text is hedged; `null` where it stands for itself. */
export function readHedge(before: string, after: string): Hedge | null {
  const tail = before.slice(-LONGEST).toLowerCase().replace(/[‘’]/g, "'");
  const head = after.slice(0, LONGEST).toLowerCase();
  if (RANGE_BEFORE.test(tail)) return 'range';
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

/** Words before a number that make it less than exact, in languages other than English; none means another thing in one of them. */
const HEDGES_ELSEWHERE: readonly (readonly [Hedge, string])[] = [
  ['range', 'zwischen|entre|tra|tussen|między|между|між|mellan|mellem|mellom'],
  [
    'nearly',
    'fast|beinahe|knapp|presque|près de|casi|quasi|quase|bijna|prawie|niemal|blisko|почти|майже|nästan|næsten|nesten|neredeyse|लगभग|ما يقرب من|قرابة|نحو',
  ],
  [
    'above',
    'mehr als|über|mindestens|wenigstens|plus de|plus d’|au moins|más de|al menos|por lo menos|più di|almeno|oltre|mais de|pelo menos|meer dan|ruim|minstens|ten minste|ponad|co najmniej|więcej niż|более|больше|не менее|свыше|понад|більше|щонайменше|не менше|mer än|minst|över|mere end|mindst|mer enn|en az|कम से कम|से अधिक|على الأقل|أكثر من|ما لا يقل عن',
  ],
  [
    'most',
    'bis zu|höchstens|weniger als|unter|maximal|jusqu’à|au plus|moins de|hasta|menos de|como máximo|fino a|meno di|al massimo|até|tot|hoogstens|minder dan|do|najwyżej|mniej niż|до|не более|менее|не більше|менше|upp till|högst|op til|højst|opp til|maksimalt|en fazla|حتى|أقل من',
  ],
  [
    'about',
    'etwa|rund|ungefähr|zirka|ca\\.?|gut|schätzungsweise|environ|quelque|autour de|unos|unas|alrededor de|cerca de|aproximadamente|circa|attorno a|cerca de|por volta de|ongeveer|zo’n|około|mniej więcej|примерно|около|порядка|близько|приблизно|ungefär|omkring|cirka|rundt|yaklaşık|تقريبا|حوالي',
  ],
];

/** The same where no space stands between words. */
const HEDGES_JOINED: readonly (readonly [Hedge, RegExp])[] = [
  ['about', /(?:約|およそ|大约|大約|约|左右|약)\s?$/u],
  ['above', /(?:少なくとも|至少|超过|超過|逾|최소|적어도)\s?$/u],
  ['most', /(?:最大|最多|최대)\s?$/u],
  ['nearly', /(?:近く|将近|將近|近|거의)\s?$/u],
];

/** Words behind a number that make it less than exact. */
const HEDGES_BEHIND_ELSEWHERE: readonly (readonly [Hedge, RegExp])[] = [
  ['above', /^\s?\p{L}?(?:以上|余|餘|多|이상|여\s?명)/u],
  ['most', /^\s?\p{L}?(?:以下|未満|未满|미만|이하)/u],
  ['about', /^\s?\p{L}?(?:程度|ほど|前後|左右|정도)/u],
];

const HEDGES_BEFORE = [
  ...[...WORDS_BEFORE, ...HEDGES_ELSEWHERE].map(
    ([hedge, words]) =>
      [
        hedge,
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${words.replaceAll('’', "'")})(?: (?:the|an?|estimated|another|its|their|\\$))?[\\s$€£]*$`,
          'u',
        ),
      ] as const,
  ),
  ...HEDGES_JOINED,
];

/** `40-to-50 percent`: the second number of a range. */
const RANGE_BEFORE = /\d%?[\s-]?(?:to[\s-]|[-–]\s?)\$?$/;

const HEDGES_BEHIND: readonly (readonly [Hedge, RegExp])[] = [
  ['range', /^[\w\s]{0,12}(?: to |[-–])\$?\d/],
  ['about', /^(?:[\s-](?:or so|odd|something)\b| \p{L}+ or so\b)/u],
  ['above', /^(?:\+|-plus\b| plus\b| or more\b| \p{L}+ or more\b)/u],
  ...HEDGES_BEHIND_ELSEWHERE,
];

/** Whether a word (by its key) is one of those that hedge a number. */
export function isHedgeWord(key: string): boolean {
  return HEDGE_WORDS.has(key);
}

const wordsOf = (hedges: readonly (readonly [Hedge, string])[]): readonly string[] =>
  hedges.filter(([hedge]) => hedge !== 'range').flatMap(([, words]) => words.match(/\p{L}+/gu) ?? []);

/** Of other languages only long ones: their short ones are words of another kind elsewhere. */
const HEDGE_WORDS = new Set([...wordsOf(WORDS_BEFORE), ...wordsOf(HEDGES_ELSEWHERE).filter((word) => word.length > 3)]);

/** Whether a small word (by its key) may stand between a number and what it counts: `two of its beams`. */
export function linksNumber(key: string): boolean {
  return LINKING.has(key);
}

const LINKING = new Set('of the its their his her our my these those'.split(' '));

/** Whether what is counted are the times that something is done: `deported three times`. */
export function countsActs(unit: string): boolean {
  return unit === 'times';
}

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
