import type { Phrase } from '../parse/parse-query.ts';
import type { TextWord } from '../records/read-words.ts';
import { type Judgement, judgeWords, type Mark } from './judge-words.ts';
import type { Plan } from './plan-query.ts';
import { LIMITS } from './weights.ts';

/** What of a query a statement has, and whether that makes it a hit. */
export interface RecordJudgement extends Judgement {
  /** Whether it has enough of the words to be a hit; else it only comes near. */
  readonly enough: boolean;
  /** Whether the words of the query follow one another in it just as they were typed. */
  readonly exact: boolean;
}

/** Says what of the query a statement, given with its folded words, has; `null` where it lacks a phrase or has what none may have. */
export function judgeRecord(words: readonly TextWord[], plan: Plan): RecordJudgement | null {
  if (plan.query.excluded.some((phrase) => findPhrase(words, { words: phrase, open: false }).length > 0)) return null;
  const phrases = plan.query.phrases.map((phrase) => findPhrase(words, phrase));
  if (phrases.some((found) => found.length === 0)) return null;
  const judgement = judgeWords(words, plan.words);
  const marks = mergeMarks([...phrases.flat(), ...judgement.marks]);
  const enough = suffices(judgement, plan.words.length, words.length);
  return { ...judgement, marks, enough, exact: isExact(words, plan) };
}

/** Between marks the words stand just so already; a single word has no order. */
function isExact(words: readonly TextWord[], { query }: Plan): boolean {
  const typed = query.words.map(({ word }) => word);
  return typed.length > 1 ? findPhrase(words, { words: typed, open: false }).length > 0 : query.phrases.length > 0;
}

/** Every place where the words of a phrase follow one another. */
function findPhrase(words: readonly TextWord[], phrase: Omit<Phrase, 'typed'>): readonly Mark[] {
  return words.flatMap(({ start }, at) => {
    const last = words[(findEnd(words, phrase, at) ?? 0) - 1];
    return last ? [{ start, end: last.end, kind: 'phrase' as const }] : [];
  });
}

/** The place behind the last word of a phrase that begins at a word; `null` where it doesn't stand there. */
function findEnd(words: readonly TextWord[], { words: phrase, open }: Omit<Phrase, 'typed'>, from: number) {
  let at = from;
  for (const [step, wanted] of phrase.entries()) {
    const found = words[at];
    if (found?.whole?.word === wanted) at += found.whole.count;
    else if (found?.word === wanted) at += 1;
    else if (open && step === phrase.length - 1 && found?.word.startsWith(wanted)) at += 1;
    else return null;
  }
  return at;
}

function suffices({ missing, coverage, order, containment }: Judgement, queryWords: number, ownWords: number): boolean {
  if (queryWords <= LIMITS.allWordsUpTo) return missing.length === 0;
  if (queryWords >= LIMITS.orderedFrom && order >= LIMITS.order) return true;
  if (queryWords < LIMITS.pastedFrom) return coverage >= LIMITS.coverage;
  if (coverage >= LIMITS.pastedCoverage) return true;
  return ownWords >= LIMITS.containmentWords && containment >= LIMITS.pastedContainment;
}

/** In the order of the text; words within a phrase are part of it. */
export function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
  }
  return merged;
}
