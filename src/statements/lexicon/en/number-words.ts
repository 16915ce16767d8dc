const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What a word behind a number multiplies it by. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  k: 1000,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A number in figures or words, for a regular expression: `1.2bn`, `twenty-five`, `half a million`, `2½`. */
export const NUMBER_PATTERN = (() => {
  const small = UNITS.slice(1).join('|');
  const word = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${small})`;
  const scale = '(?:dozen|hundred|thousand|million|billion|trillion)';
  const scaled = `(?:${word}|half an?|an?)(?:[ -]${scale})+(?:(?: and)? ${word}(?:[ -]${scale})*)*`;
  const figure = '\\d{1,3}(?:[,\\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
  const shortScale = '(?:dozen|hundred|thousand|lakh|crore|million|billion|trillion|bn|mn|tn|k|m|b)';
  return `(?:(?:${figure})(?:[½¼¾]| 1/2(?!\\d)|(?:[  -]?${shortScale}\\b)?)|${scaled}|${word}(?: and a half)?)`;
})();

/** What a text that holds a number holds: a figure, or a word for one. */
export const NUMBER_HINT = new RegExp(
  `\\d|\\b(?:${[...UNITS.slice(1), ...TENS].join('|')}|dozen|hundred|thousand|[mbtr]+illion|half)\\b`,
  'i',
);

/** The value of a number written in figures or words; `undefined` where it is none. */
export function readNumber(written: string): number | undefined {
  const figure = /^([\d,\s]*\d(?:\.\d+)?)(?:([½¼¾])| (1\/2)|[\s-]*([a-z]*))$/i.exec(written.trim());
  if (figure === null) return readInWords(written.toLowerCase());
  const value = Number((figure[1] ?? '').replaceAll(/[,\s]/g, ''));
  if (figure[2] || figure[3]) return value + (FRACTIONS[figure[2] ?? ''] ?? 0.5);
  const scale = figure[4] ? SCALES[figure[4].toLowerCase()] : 1;
  return scale === undefined ? undefined : tidy(value * scale);
}

function readInWords(written: string): number | undefined {
  const whole = written.replace(/ and a half$/, '');
  const rest = whole === written ? 0 : 0.5;
  let [total, current] = [0, 0];
  for (const word of whole.replace(/^half an?\b/, 'half').split(/[\s-]+/)) {
    const value = valueOfWord(word);
    const scale = SCALES[word];
    if (value !== undefined) current += value;
    else if (scale === undefined && word !== 'and') return undefined;
    else if (scale !== undefined && scale < 1000) current *= scale;
    else if (scale !== undefined) [total, current] = [total + current * scale, 0];
  }
  return tidy(total + current + rest);
}

function valueOfWord(word: string): number | undefined {
  if (word === 'half') return 0.5;
  return word === 'a' || word === 'an' ? 1 : countInOneWord(word);
}

/** The value of a word for a whole number: `seven`, `twenty`; `undefined` where it is none. */
export function countInOneWord(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
