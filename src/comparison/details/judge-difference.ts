import { WEIGHTS } from '../weights.ts';
import { isListWord, isSaying } from '../words/hedges.ts';
import { isOfPlace } from '../words/name-forms.ts';
import { canDiffer } from './can-differ.ts';
import { hasSameFrame, isHandle, isMisprint, readNameWords } from './compare-names.ts';
import { isOfOneSize, isOfOneThing } from './is-of-one-thing.ts';
import { isTitleCase } from './is-title-case.ts';
import { measureSlot, type Slot } from './measure-slot.ts';
import type { Particular } from './read-particulars.ts';

/** How surely one detail stands for another with another value, from 0: not at all. */
export function judgeDifference(one: Particular, other: Particular): number {
  if (!canDiffer(one, other)) return 0;
  const slot = measureSlot(one.round, other.round);
  return one.detail.kind === 'name' ? judgeName(one, other, slot) : judgeValue(one, other, slot);
}

/** Alone replaced, or of one thing among like words. */
function judgeValue(one: Particular, other: Particular, slot: Slot): number {
  const { slotWords, slotTelling, nearWords, nearLoose } = WEIGHTS.details;
  const near = one.round.near.intersection(other.round.near).size;
  if (slot.isClosed && slot.words >= slotWords && slot.telling >= slotTelling) return SURE + slot.words + near;
  const least = one.detail.kind === 'percentage' ? nearLoose : nearWords;
  if (one.amount !== null)
    return isOfOneThing(one, other) && isOfOneSize(one, other, WEIGHTS.largestRatio) && near >= least ? near : 0;
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

/** One word for one, or one of several: a person's name and a body's are no readings of one. */
function isOfOneForm(first: string, second: string): boolean {
  if (isInitials(first) !== isInitials(second) || isOfPlace(first) !== isOfPlace(second)) return false;
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
