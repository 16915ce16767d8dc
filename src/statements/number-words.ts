const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** A number in figures or words, for a regular expression: `1.2bn`, `twenty-five`, `two million`. */
export const NUMBER_PATTERN = (() => {
  const small = UNITS.slice(1).join('|');
  const word = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${small})`;
  const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
  return `(?:(?:${figure})(?:[  -]?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|k|m|b)\\b)?|${word}(?:[ -](?:hundred|thousand|million|billion|trillion))*)`;
})();

/** What a text that holds a number holds: a figure, or a word for one. */
export const NUMBER_HINT = new RegExp(`\\d|\\b(?:${[...UNITS.slice(1), ...TENS].join('|')})\\b`, 'i');

/** The value of a number written in figures or words; `undefined` where it is none. */
export function readNumber(written: string): number | undefined {
  const figure = /^([\d,]+(?:\.\d+)?)[\s-]*([a-z]*)$/i.exec(written.trim());
  if (figure) {
    const value = Number((figure[1] ?? '').replaceAll(',', ''));
    const scale = figure[2] ? SCALES[figure[2].toLowerCase()] : 1;
    return scale === undefined ? undefined : tidy(value * scale);
  }
  return readWords(written.toLowerCase().split(/[\s-]+/));
}

function readWords(words: readonly string[]): number | undefined {
  let total: number | undefined;
  for (const word of words) {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = SCALES[word];
    if (unit >= 0) total = (total ?? 0) + unit;
    else if (ten >= 0) total = (total ?? 0) + (ten + 2) * 10;
    else if (scale !== undefined && total !== undefined) total *= scale;
    else return undefined;
  }
  return total;
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
