import { readLost, tellsBeside } from '../../comparison/quotations/find-lost-words.ts';
import type { SpokenWord } from '../../comparison/wordings/read-spoken-words.ts';
import { isCommonWord, isNegation } from '../../comparison/words/common-words.ts';
import { handsOn, leadsIn, opensCondition, turnsRound } from '../../comparison/words/turning-words.ts';
import type { LostWords } from '../../report/comparison.ts';
import type { Statement } from '../../report/report.ts';
import type { BothWords, JudgedStretch } from './judge-stretch.ts';

/** A quotation whose words are judged. */
export interface JudgedQuotation {
  readonly stretches: readonly JudgedStretch[];
  readonly both: BothWords;
  /** The report's statements that it stands in. */
  readonly statements: readonly Statement[];
}

/** What a quotation loses of the source's words that turns round what is left, inside its marks or before and behind them. */
export function findLoss({ stretches, both, statements }: JudgedQuotation): LostWords | null {
  const inner = stretches.map((stretch) => findInner(stretch, both)).find((lost) => lost !== null);
  if (inner) return inner;
  const outer = [findBefore(stretches, both), findBehind(stretches, both)].find((lost) => lost !== null) ?? null;
  return outer !== null && tellsBeside({ statements }, outer) ? null : outer;
}

type Words = readonly SpokenWord[];

/** What is lost where the quotation has fewer or other words than the source. */
function findInner({ kind, first, second }: JudgedStretch, { quoted, source }: BothWords): LostWords | null {
  const left = source.slice(...second);
  if ((kind !== 'cut' && kind !== 'altered') || left.length === 0) return null;
  const own = quoted.slice(...first);
  const next = source[second[1]];
  const isNegated = own.length > 0 ? isBriefly(left, isTurning) : negates(left, next);
  const isAlone = own.length === 0 && isOnlyNegation(left);
  if (isNegated && (isAlone || !isNegatedBeside(quoted, first))) return 'negation';
  if (own.some(({ key }) => opensCondition(key))) return null;
  return (own.length > 0 ? isBriefly(left, opensCondition) : isCondition(left, next)) ? 'condition' : null;
}

/** Whether a few words that others stand for have such a word among them. */
function isBriefly(left: Words, isSuch: (key: string) => boolean): boolean {
  return left.length <= BRIEF && left.some(({ key }) => isSuch(key));
}

/** “…, if the council agrees, …”: a condition in a clause of its own. */
function isCondition(left: Words, next: SpokenWord | undefined): boolean {
  const opening = left.find(({ key }) => !leadsIn(key));
  const isApart = left[0]?.opensClause || next === undefined || next.opensClause;
  return opening !== undefined && isApart && opensCondition(opening.key);
}

const isTurning = (key: string): boolean => isNegation(key) || turnsRound(key);

/** Words that may stand instead of a “not” or an “if” among others. */
const BRIEF = 6;

/** Whether the clause that a stretch is left out of, or changed in, has a negation near it all the same. */
function isNegatedBeside(quoted: Words, [from, to]: readonly [number, number]): boolean {
  const before = quoted.slice(Math.max(from - NEAR, 0), from);
  const opening = before.findLastIndex(({ opensClause }) => opensClause);
  const behind = quoted.slice(to, to + NEAR);
  const ending = behind.findIndex(({ opensClause }) => opensClause);
  const near = [
    ...before.slice(Math.max(opening, 0)),
    ...quoted.slice(from, to),
    ...behind.slice(0, ending < 0 ? NEAR : ending),
  ];
  return near.some(({ key }) => isNegation(key) && !ADDING.has(key));
}

/** Negations that go with another. */
const ADDING = new Set(['nor', 'neither']);

/** Words beside a cut in which a negation that stays stands for one that goes. */
const NEAR = 3;

const isOnlyNegation = (words: Words): boolean => words.every(({ key }) => isNegation(key));

/** Whether words are a negation, or end in one of what follows them: “not really”, “no longer”. */
function negates(left: Words, next: SpokenWord | undefined): boolean {
  if (isOnlyNegation(left)) return true;
  const place = left.findLastIndex(({ key }) => isTurning(key));
  const behind = left.slice(place + 1);
  const goesOn = ![...behind, ...(next ? [next] : [])].some(({ opensClause }) => opensClause);
  return place >= 0 && goesOn && behind.every(({ key }) => handsOn(key) || isCommonWord(key) || key.endsWith('ly'));
}

/** What is lost where a quotation begins inside a sentence. */
function findBefore(stretches: readonly JudgedStretch[], { quoted, source }: BothWords): LostWords | null {
  const [first] = stretches;
  if (first?.kind !== 'same') return null;
  const at = first.second[0];
  let start = at;
  while (start > 0 && !source[start]?.opensSentence && at - start < LONGEST) start -= 1;
  if (start === at || !source[start]?.opensSentence) return null;
  if (isNegation(source[at - 1]?.key ?? '') && goesOnFrom(source, at) && !isNegatedBeside(quoted, [0, 0]))
    return 'negation';
  const stretch = { kind: 'cut', first: [0, 0], second: [0, at - start], shown: false } as const;
  return readLost(stretch, [quoted, source.slice(start, at + 1)], 0);
}

/** Whether a word follows the one before without a pause, and isn't the “only” of “not only”. */
function goesOnFrom(source: Words, place: number): boolean {
  return !source[place]?.opensClause && source[place]?.key !== 'only';
}

/** What is lost where it ends inside one. */
function findBehind(stretches: readonly JudgedStretch[], { quoted, source }: BothWords): LostWords | null {
  const last = stretches.at(-1);
  if (last?.kind !== 'same') return null;
  const at = last.second[1];
  if (isNegation(source[at]?.key ?? '') && !source[at]?.opensClause && source[at + 1]?.key !== 'only')
    return 'negation';
  let end = at;
  while (end < source.length && !source[end]?.opensSentence && end - at < LONGEST) end += 1;
  const stretch = { kind: 'cut', first: [quoted.length, quoted.length], second: [0, end - at], shown: false } as const;
  return end === at ? null : readLost(stretch, [quoted, source.slice(at, end)], 0);
}

/** Words of a sentence that are looked at on either side. */
const LONGEST = 60;
