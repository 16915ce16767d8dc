/**
 * The value of a number word or figure (`three`, `1,200`, `$24bn`; with `billion` next, `24`) in plain digits;
 * `undefined` where it is none. Years are none: two events of one year have nothing in common.
 */
export function readNumber(key: string, next = ''): string | undefined {
  const named = NAMED.get(key);
  const [, digits, scale = ''] = /^[$€£¥]?(\d+(?:\.\d+)?)(?:-?([a-z]+|%))?$/.exec(key) ?? [];
  const value = named ?? (digits === undefined ? undefined : Number(digits));
  if (value === undefined || (scale === '' && value >= 1900 && value < 2100)) return undefined;
  return String(value * (SCALES.get(scale) ?? SCALES.get(next) ?? 1));
}

const NAMED = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  NAMED.set(word, (index + 3) * 10);
}
NAMED.delete('one');

const SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
