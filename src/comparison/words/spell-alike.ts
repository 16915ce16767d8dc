import { countInOneWord } from '../../statements/lexicon/en/number-words.ts';

/**
 * The words that a word (by its key) stands for, in one spelling: `won't` and `will not`, `résumé` and `resume`, `organise`
 * and `organize`; `next` is the key of the word behind it, which tells `he's been` from `he's ill`.
 */
export function spellAlike(key: string, next = ''): readonly string[] {
  const words = speltByKey.get(key) ?? expand(key.normalize('NFD').replace(ACCENTS, '').normalize('NFC'));
  speltByKey.set(key, words);
  const [host = '', full] = words;
  if (full === 'is' && key.endsWith("'s") && PERFECT.has(next)) return [host, 'has'];
  return full === 'would' && key.endsWith("'d") && (PERFECT.has(next) || next === 'better') ? [host, 'had'] : words;
}

/** Whether a verb may stand as `'s` behind any noun. */
export function isContractible(key: string): boolean {
  return key === 'is' || key === 'has';
}

const speltByKey = new Map<string, readonly string[]>();

const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

function expand(key: string): readonly string[] {
  const whole = WHOLE.get(key);
  if (whole) return whole;
  const value = countInOneWord(key);
  if (value !== undefined) return [String(value)];
  const [, host = '', ending = ''] = /^(.+?)(n't|'(?:ll|re|ve|m|s|d))$/.exec(key) ?? [];
  const full = FULL_ENDINGS.get(ending);
  if (full !== undefined && (ending !== "'s" || PRONOUNS.has(host))) return [host, full];
  const [, amount] = /^([\d.]+)%$/.exec(key) ?? [];
  return amount === undefined ? [spellPlain(key)] : [amount, 'percent'];
}

/** British spellings as American ones, apostrophes left out. */
function spellPlain(key: string): string {
  if (!/^[a-z']{5,}$/.test(key)) return key;
  return key
    .replace(/'/g, '')
    .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|ers?|able|ably|ful|ite|ites|less)?$)/, 'or')
    .replace(/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz')
    .replace(/(?<=[a-z]{2})ys(?=(?:e|ed|es|ing)$)/, 'yz')
    .replace(/(?<=[a-z]{2}[aeiou])ll(?=(?:ed|ing|ers?)$)/, 'l')
    .replace(/(?<=[a-z]{2})tre(?=s?$)/, 'ter')
    .replace(/(?<=[a-z]{2})ence$/, 'ense')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=progra)mme(?=s?$)/, 'm')
    .replace(/(?<=(?:for|back|after|on|in|up|out)ward|toward)s$/, '');
}

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    "'em": 'them',
    "y'all": 'you all',
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    gen: 'general',
    protestor: 'protester',
    protestors: 'protesters',
    advisor: 'adviser',
    advisors: 'advisers',
    ok: 'okay',
    till: 'until',
    grey: 'gray',
  }).map(([key, words]) => [key, words.split(' ')] as const),
);

const FULL_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
]);

/** Words before which `'s` and `'d` are forms of `have`. */
const PERFECT = new Set('been had got become'.split(' '));

/** Words behind which `'s` is a verb, and no possessive. */
const PRONOUNS = new Set(
  'it he she that there here what who where how when this everything nobody everybody'.split(' '),
);
