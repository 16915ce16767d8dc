import { subtagOf, withSystem } from './tags.ts';
import { COUNTS } from './units.ts';

/** The code of a currency by its words, in lower case, and by its signs. */
export interface Currencies {
  readonly words: ReadonlyMap<string, string>;
  readonly signs: ReadonlyMap<string, string>;
}

/** What a language calls the currencies that news tells of. */
export function currenciesOf(lang: string): Currencies {
  const names = new Map(CODES.map((code) => [code, namesOf(lang, code)] as const));
  const words = new Map<string, string>();
  for (const [main, other] of NAMESAKES)
    for (const word of wordsInCommon(names.get(main) ?? [], names.get(other) ?? [])) words.set(word, main);
  for (const [code, forms] of names) for (const form of forms) words.set(form, code);
  for (const [word, code] of Object.entries(OWN_WORDS[subtagOf(lang)] ?? {})) words.set(word, code);
  const signs = new Map<string, string>(Object.entries(SIGNS));
  for (const code of CODES) {
    signs.set(code, code);
    const symbol = symbolOf(lang, code);
    if (/\p{L}\p{L}|[^\p{L}\s]/u.test(symbol) && !signs.has(symbol)) signs.set(symbol, code);
  }
  return { words, signs };
}

const CODES =
  'USD EUR GBP JPY CNY CHF RUB UAH INR AUD CAD NZD HKD SGD MXN BRL KRW TRY PLN CZK HUF RON BGN SEK NOK DKK ILS ZAR IDR VND THB EGP SAR AED PKR KPW BYN GEL AMD ARS COP CLP'.split(
    ' ',
  );

/** Currencies that share a word, which alone means the first: `dollars` are those of the United States. */
const NAMESAKES: readonly (readonly [main: string, other: string])[] = [
  ['USD', 'CAD'],
  ['USD', 'AUD'],
  ['GBP', 'EGP'],
  ['RUB', 'BYN'],
  ['INR', 'PKR'],
  ['KRW', 'KPW'],
];

/** What a country calls its own currency where others have the same word, or news another one. */
const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: { лева: 'BGN', лв: 'BGN' },
  cs: { korun: 'CZK', koruny: 'CZK' },
  da: { kroner: 'DKK' },
  fr: { 'francs suisses': 'CHF' },
  hi: { रुपये: 'INR', रुपए: 'INR' },
  hu: { forint: 'HUF', forintot: 'HUF' },
  id: { rupiah: 'IDR' },
  it: { sterline: 'GBP' },
  ja: { 円: 'JPY', ドル: 'USD' },
  ko: { 원: 'KRW', 달러: 'USD' },
  nb: { kroner: 'NOK' },
  pl: { zł: 'PLN', złotych: 'PLN', złote: 'PLN' },
  pt: { reais: 'BRL' },
  ro: { lei: 'RON' },
  ru: { руб: 'RUB' },
  sv: { kronor: 'SEK' },
  tr: { lira: 'TRY', lirası: 'TRY', dolar: 'USD', euro: 'EUR', avro: 'EUR' },
  uk: { гривень: 'UAH', гривні: 'UAH', грн: 'UAH' },
  vi: { đồng: 'VND' },
  zh: { 元: 'CNY', 美元: 'USD', 日元: 'JPY' },
};

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₺': 'TRY',
  R$: 'BRL',
};

/** A currency's name in all its forms, in lower case. */
function namesOf(lang: string, currency: string): readonly string[] {
  const format = new Intl.NumberFormat(withSystem(lang, 'latn'), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  });
  const forms = COUNTS.flatMap((count) =>
    format.formatToParts(count).flatMap(({ type, value }) => (type === 'currency' ? value.trim().toLowerCase() : [])),
  );
  return [...new Set(forms)].filter((form) => form !== currency.toLowerCase());
}

function symbolOf(lang: string, currency: string): string {
  const format = new Intl.NumberFormat(withSystem(lang, 'latn'), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Words, and parts of joined ones, that names of both have. */
function wordsInCommon(ones: readonly string[], others: readonly string[]): readonly string[] {
  const wordsOf = (names: readonly string[]): Set<string> =>
    new Set(names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length > 1 || /\p{Lo}/u.test(word)));
  return [...wordsOf(ones).intersection(wordsOf(others))];
}
