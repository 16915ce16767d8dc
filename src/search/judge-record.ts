import { type FoldedWord, foldText } from './fold-text.ts';
import { type Judgement, judgeWords, type Mark } from './judge-words.ts';
import type { Phrase } from './parse-query.ts';
import type { Plan } from './plan-query.ts';
import type { RecordQuotation, SearchRecord } from './search-record.ts';
import { LIMITS } from './weights.ts';

/** Says what of the query a statement has, or `null` where it is no hit. */
export function judgeRecord(record: SearchRecord, plan: Plan): Judgement | null {
  const words = foldText(record.text);
  const scope = scopeOf(record, plan);
  const stretches = scope === null ? [words] : scope.map((span) => words.filter((word) => lies(word, span)));
  if (plan.query.excluded.some((phrase) => findPhrase(words, { words: phrase, open: false }).length > 0)) return null;
  const phrases = plan.query.phrases.map((phrase) => stretches.flatMap((stretch) => findPhrase(stretch, phrase)));
  if (phrases.some((found) => found.length === 0)) return null;
  const own = stretches.flat();
  const judgement = judgeWords(own, plan.words);
  if (own.length === 0 || !suffices(judgement, plan.words.length, own.length)) return null;
  return { ...judgement, marks: mergeMarks([...phrases.flat(), ...judgement.marks]) };
}

/** Where the words must stand: within quotation marks if quotations are asked for, else anywhere (`null`). */
function scopeOf({ quotations }: SearchRecord, { query }: Plan): readonly RecordQuotation[] | null {
  const kinds = query.filters.filter(({ kind, negated }) => kind === 'is' && !negated);
  const scopes = kinds.flatMap(({ value }) => SCOPE_BY_KIND[value.toLowerCase()] ?? []);
  return scopes.length === 0 ? null : quotations.filter((quotation) => scopes.every((fits) => fits(quotation)));
}

const SCOPE_BY_KIND: Readonly<Record<string, (quotation: RecordQuotation) => boolean>> = {
  quotation: () => true,
  altered: ({ verdict }) => verdict === 'altered',
  trimmed: ({ verdict }) => verdict === 'trimmed',
  same: ({ verdict }) => verdict === 'same',
};

function lies(word: FoldedWord, { start, end }: RecordQuotation): boolean {
  return word.start >= start && word.end <= end;
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

function suffices({ missing, coverage, containment }: Judgement, queryWords: number, ownWords: number): boolean {
  if (queryWords <= LIMITS.allWordsUpTo) return missing.length === 0;
  if (queryWords < LIMITS.pastedFrom) return coverage >= LIMITS.coverage;
  if (coverage >= LIMITS.pastedCoverage) return true;
  return ownWords >= LIMITS.containmentWords && containment >= LIMITS.pastedContainment;
}

/** In the order of the text; words within a phrase are part of it. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else if (mark.end > last.end) merged[merged.length - 1] = { ...last, end: mark.end };
  }
  return merged;
}
