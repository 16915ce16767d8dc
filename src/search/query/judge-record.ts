import type { Phrase } from '../parse/parse-query.ts';
import type { FoldedWord } from '../records/fold-text.ts';
import { type Judgement, judgeWords, type Mark } from './judge-words.ts';
import type { Plan } from './plan-query.ts';
import { LIMITS } from './weights.ts';

/** Says what of the query a statement, given with its folded words, has, or `null` where it is no hit. */
export function judgeRecord(words: readonly FoldedWord[], plan: Plan): Judgement | null {
  if (plan.query.excluded.some((phrase) => findPhrase(words, { words: phrase, open: false }).length > 0)) return null;
  const phrases = plan.query.phrases.map((phrase) => findPhrase(words, phrase));
  if (phrases.some((found) => found.length === 0)) return null;
  const judgement = judgeWords(words, plan.words);
  if (!suffices(judgement, plan.words.length, words.length)) return null;
  return { ...judgement, marks: mergeMarks([...phrases.flat(), ...judgement.marks]) };
}

/** Every place where the words of a phrase follow one another. */
function findPhrase(words: readonly FoldedWord[], { words: phrase, open }: Omit<Phrase, 'typed'>): readonly Mark[] {
  return words.flatMap((first, at) => {
    const last = words[at + phrase.length - 1];
    const stands = phrase.every((word, step) => {
      const found = words[at + step]?.word;
      return found === word || (open && step === phrase.length - 1 && found?.startsWith(word) === true);
    });
    return stands && last ? [{ start: first.start, end: last.end, kind: 'phrase' as const }] : [];
  });
}

function suffices({ missing, coverage, order, containment }: Judgement, queryWords: number, ownWords: number): boolean {
  if (queryWords <= LIMITS.allWordsUpTo) return missing.length === 0;
  if (queryWords >= LIMITS.orderedFrom && order >= LIMITS.order) return true;
  if (queryWords < LIMITS.pastedFrom) return coverage >= LIMITS.coverage;
  if (coverage >= LIMITS.pastedCoverage) return true;
  return ownWords >= LIMITS.containmentWords && containment >= LIMITS.pastedContainment;
}

/** In the order of the text; words within a phrase are part of it. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
  }
  return merged;
}
