import { LIMITS } from './weights.ts';

/** A text's words without case, accents and punctuation. */
export function foldWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How much two texts have in common in the same order: 0 nothing, 1 every word. Two empty texts are alike. */
export function measureLikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  return (2 * countShared(one, other)) / (one.length + other.length);
}

/** Length of the longest list of words that both have in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let previous: readonly number[] = [];
  for (const word of one) {
    const current = [0];
    for (const [at, facing] of other.entries()) {
      const joined = (previous[at] ?? 0) + (word === facing ? 1 : 0);
      current.push(Math.max(joined, previous[at + 1] ?? 0, current[at] ?? 0));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** Whether two texts are word for word the same but for few misprints of one letter in long words. */
export function differsByMisprints(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const changed = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  if (changed.length > LIMITS.misprints || one.length - changed.length < LIMITS.unchangedWords) return false;
  return changed.every(([word, facing]) => isMisprint(word, facing));
}

/** Of two words that differ, so that looking for what they have in common at either end comes to an end. */
function isMisprint(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LIMITS.misprintFrom || /\p{N}/u.test(one + other) || long.length - short.length > 1) return false;
  let start = 0;
  while (short[start] === long[start]) start++;
  let end = 0;
  while (short.at(-1 - end) === long.at(-1 - end)) end++;
  const left = short.length - start - end;
  const isSwap =
    left === 2 && long.length === short.length && short[start] === long[start + 1] && short[start + 1] === long[start];
  return isSwap || left <= (long.length === short.length ? 1 : 0);
}
