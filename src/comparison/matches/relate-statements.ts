import type { Relation } from '../../report/comparison.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { stemWord } from '../words/stem.ts';
import { readWords, type Word } from '../words/words.ts';

/** How the words of two linked statements compare. */
export function relateStatements(first: readonly Word[], second: readonly Word[]): Relation {
  if (isSameText(first, second)) return 'same';
  const [ones, others] = [countWords(first), countWords(second)];
  let shared = 0;
  for (const [word, count] of ones) shared += Math.min(count, others.get(word) ?? 0);
  return shared >= WEIGHTS.reworded * Math.max(first.length, second.length) ? 'reworded' : 'rewritten';
}

/** Whether two statements are the same word for word. */
export function isSameText(first: readonly Word[], second: readonly Word[]): boolean {
  return first.length === second.length && first.every(({ key }, index) => key === second[index]?.key);
}

/** The relation of statements that haven't been taken apart. */
export function relateTexts(first: string, second: string): Relation {
  return relateStatements(readWords(first), readWords(second));
}

/** Forms of one word count as one: a diff shows them side by side. Counted once however often they are asked for. */
function countWords(words: readonly Word[]): ReadonlyMap<string, number> {
  const known = countsByWords.get(words);
  if (known) return known;
  const counts = new Map<string, number>();
  countsByWords.set(words, counts);
  for (const { key } of words) {
    const stem = isCommonWord(key) ? key : stemWord(key);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

const countsByWords = new WeakMap<readonly Word[], ReadonlyMap<string, number>>();
