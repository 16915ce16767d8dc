/** The value of a number word or figure (`three`, `1,200`, `$24bn`) in plain digits; `undefined` where it is none. */
export function readNumber(key: string): string | undefined {
  const named = NAMED.get(key);
  if (named !== undefined) return String(named);
  const [, digits, scale] = /^[$€£¥]?(\d+(?:\.\d+)?)(?:-?(k|m|mn|bn|tn|th|st|nd|rd|s|%|[a-z]+))?$/.exec(key) ?? [];
  return digits === undefined ? undefined : String(Number(digits) * (SCALES.get(scale ?? '') ?? 1));
}

const NAMED = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').entries()) {
  NAMED.set(word, (index + 3) * 10);
}
NAMED.delete('one');

const SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
