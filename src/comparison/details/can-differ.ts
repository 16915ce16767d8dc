import { DETAIL_KINDS } from '../../report/detail-kinds.ts';
import { WEIGHTS } from '../weights.ts';
import { isCommonWord } from '../words/common-words.ts';
import { isMisprint, isSameName } from './compare-names.ts';
import { canBeOneValue } from './compare-values.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Particular } from './read-particulars.ts';

/** Whether nothing speaks against the two being of one thing, and they can't be one value. */
export function canDiffer(one: Particular, other: Particular): boolean {
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

/** A bare number that looks like a year. */
const isYear = ({ detail: { kind, value }, round }: Particular) =>
  kind === 'number' &&
  /^(?:19|20)\d\d$/.test(value) &&
  (round.things.length === 0 || isCommonWord(round.after[0] ?? ''));

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
