import { DETAIL_KINDS } from '../../report/detail-kinds.ts';
import type { Statement } from '../../report/report.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isListWord, isSaying } from '../words/hedges.ts';
import { readStatementWords } from '../words/statement-words.ts';
import { hasSameFrame, isHandle, isMisprint, isSameName, readNameWords } from './compare-names.ts';
import { canBeOneValue } from './compare-values.ts';
import { measureSlot, type Slot } from './measure-slot.ts';
import type { Particular } from './read-particulars.ts';

/** How surely one detail stands for another with another value, from 0: not at all. */
export function judgeDifference(one: Particular, other: Particular): number {
  if (!canDiffer(one, other)) return 0;
  const slot = measureSlot(one.round, other.round);
  return one.detail.kind === 'name' ? judgeName(one, other, slot) : judgeValue(one, other, slot);
}

/** Whether nothing speaks against the two being of one thing, and they can't be one value. */
function canDiffer(one: Particular, other: Particular): boolean {
  const { kind } = one.detail;
  if (
    kind !== other.detail.kind ||
    one.isLabel !== other.isLabel ||
    !DETAIL_KINDS[kind].differs ||
    canBeOneValue(one, other)
  )
    return false;
  const isTold = [one, other].every(
    (own) => own.round.before.length + own.round.after.length >= WEIGHTS.details.leastWords && !isYear(own),
  );
  const isSigned = [one, other].some(({ statement }) => !statement.headline && isTitleCase(statement));
  return isTold && !isSigned && one.amount?.dimension === other.amount?.dimension && !isOfOtherNames(one, other);
}

/** Alone replaced, or of one thing among like words. */
function judgeValue(one: Particular, other: Particular, slot: Slot): number {
  const { slotWords, slotTelling, nearWords, nearLoose } = WEIGHTS.details;
  const near = one.round.near.intersection(other.round.near).size;
  if (slot.isClosed && slot.words >= slotWords && slot.telling >= slotTelling) return SURE + slot.words + near;
  const least = one.detail.kind === 'percentage' ? nearLoose : nearWords;
  if (one.amount !== null) return isSameThing(one, other) && isOfOneSize(one, other) && near >= least ? near : 0;
  return slot.words > 1 && slot.telling > 0 && near >= nearLoose ? near : 0;
}

/** What fills a slot goes before what merely has like words round it. */
const SURE = 100;

function judgeName(one: Particular, other: Particular, slot: Slot): number {
  const [first, second] = [one.detail.value, other.detail.value];
  if (isMisprint(first, second)) return SURE + slot.words;
  const { nameSlotTelling, nameSlotShare } = WEIGHTS.details;
  const [shorter = 0] = [one, other]
    .map(({ round }) => round.before.length + round.after.length)
    .toSorted((a, b) => a - b);
  const isAlone =
    slot.isClosed && !slot.hasOtherNumbers && slot.telling >= nameSlotTelling && slot.words >= nameSlotShare * shorter;
  const isName = ![first, second].some(isHandle) && ![one, other].some(({ statement }) => isTitleCase(statement));
  // A headline has a short word for a long one, and a list other members.
  const isPlain = hasSameFrame(first, second) || ![one, other].some((own) => own.statement.headline || isListed(own));
  const isOneForm = isOfOneForm(first, second) && ![one, other].some(isBesideAnother);
  return isAlone && isName && isPlain && isOneForm && !isSource(one) ? slot.words : 0;
}

/** A bare number that looks like a year. */
const isYear = ({ detail: { kind, value }, round }: Particular) =>
  kind === 'number' &&
  /^(?:19|20)\d\d$/.test(value) &&
  (round.things.length === 0 || isCommonWord(round.after[0] ?? ''));

/** One word for one, or one of several: a person's name and a body's are no readings of one. */
function isOfOneForm(first: string, second: string): boolean {
  if (isInitials(first) !== isInitials(second)) return false;
  const [ones, others] = [readNameWords(first), readNameWords(second)];
  return (
    (ones.length === 1 && others.length === 1) ||
    hasSameFrame(first, second) ||
    (ones.length === others.length && ones.length === 2)
  );
}

const isInitials = (name: string) => /^[\p{Lu}.&]+$/u.test(name);

/** Whether a name is of who says or hears something: a paper and its reporter may both have been told. */
const isSource = ({ round }: Particular) => [round.before[0] ?? '', round.after[0] ?? ''].some(isSaying);

function isOfOneSize({ amount: one }: Particular, { amount: other }: Particular): boolean {
  const [least = 0, most = 0] = [one?.from ?? 0, other?.from ?? 0].toSorted((a, b) => a - b);
  return most <= least * WEIGHTS.largestRatio;
}

/** Whether two amounts are of one unit and, as far as nouns say, of one thing. */
function isSameThing({ amount: one, round }: Particular, { amount: other, round: otherRound }: Particular): boolean {
  if (one === null || other === null || one.dimension !== other.dimension) return false;
  const [things, others] = [round.things, otherRound.things];
  if (one.dimension !== '') return true;
  return things.length > 0 && things[0] === others[0];
}

/** Whether a statement has a capital on every word that isn't a small one, so that capitals tell no names. */
function isTitleCase(statement: Statement): boolean {
  const words = readStatementWords(statement).filter(
    ({ key, text, start }) => !isCommonWord(key) && /^\p{L}/u.test(text) && statement.text[start - 1] !== '@',
  );
  return words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whether a name has another name beside it that only a small word parts from it: `Ada Lind and Bea Lund`. */
function isListed({ statement, detail }: Particular): boolean {
  return statement.details.some(({ kind, inText }) => {
    const [start, end] =
      inText.start > detail.inText.start ? [detail.inText.end, inText.start] : [inText.end, detail.inText.start];
    const between = statement.text.slice(start, end).trim();
    return kind === 'name' && inText !== detail.inText && (between === ',' || isListWord(between));
  });
}

/** Whether a name is a part of a longer run: `Supreme Court Justice Ada Lind`. */
function isBesideAnother({ statement, detail }: Particular): boolean {
  return statement.details.some(
    ({ inText, kind }) =>
      (kind === 'name' || kind === 'title') &&
      [inText.start - detail.inText.end, detail.inText.start - inText.end].some((gap) => gap === 1),
  );
}

/** Whether what stands beside the two has other names, so that they are of two things: `5 % of Greens`, `6 % of Reds`. */
function isOfOtherNames(one: Particular, other: Particular): boolean {
  if (one.detail.kind === 'name') return false;
  const [first, second] = [findNameBehind(one), findNameBehind(other)];
  return first !== null && second !== null && !isSameName(first, second) && !isMisprint(first, second);
}

/** Characters behind a detail within which a name belongs to it. */
const BESIDE = 30;

function findNameBehind({ statement, detail }: Particular): string | null {
  const names = statement.details.filter(({ kind, inText }) => {
    const gap = inText.start - detail.inText.end;
    const isNear = kind === 'name' && gap >= 0 && gap <= BESIDE;
    return isNear && /^[^,.;:()“”"–—]*$/.test(statement.text.slice(detail.inText.end, inText.start));
  });
  return names[0]?.value ?? null;
}
