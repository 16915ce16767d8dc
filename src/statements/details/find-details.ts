import { DETAIL_KINDS, type DetailKind } from '../../report/detail-kinds.ts';
import type { Span } from '../../report/report.ts';
import type { DetailRule, DetailRules, PatternKind } from '../lexicon/language/detail-language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findNamedDetails } from './find-named-details.ts';
import type { FoundDetail } from './found-detail.ts';
import { placeDates } from './place-dates.ts';

/**
 * The checkable particulars of a statement's text, with offsets into that text. Where the day of the report is known,
 * weekdays and `yesterday` become days of the calendar.
 */
export function findDetails(text: string, lexicon: Lexicon, published?: string): readonly FoundDetail[] {
  const { rules = {}, weekdays } = lexicon.tables.details ?? {};
  const written = findWritten(text, rules);
  const named = findNamedDetails(text, lexicon).filter((detail) => !isTaken(detail, written));
  const details = placeDates([...written, ...named], text, { published, weekdays });
  return details.toSorted((one, other) => one.start - other.start);
}

/** What is told by how it is written. */
function findWritten(text: string, rules: DetailRules): readonly FoundDetail[] {
  const found: FoundDetail[] = [];
  const needed = new Map<RegExp, boolean>();
  const holds = (needs: RegExp): boolean => {
    const known = needed.get(needs) ?? needs.test(text);
    needed.set(needs, known);
    return known;
  };
  for (const kind of KINDS) {
    for (const rule of rules[kind] ?? [])
      if (holds(rule.needs)) found.push(...findFree(text, { ...rule, kind }, found));
  }
  return found;
}

/** What a rule finds where nothing has been found yet. */
function findFree(
  text: string,
  { kind, pattern, normalise }: DetailRule & { readonly kind: PatternKind },
  taken: readonly FoundDetail[],
): readonly FoundDetail[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = isTaken(span, taken) ? undefined : normalise(match.groups ?? {});
    return value === undefined ? [] : [{ ...span, kind, text: match[0], value }];
  });
}

const KINDS = (Object.keys(DETAIL_KINDS) as DetailKind[]).filter(
  (kind): kind is PatternKind => kind !== 'name' && kind !== 'title',
);

const isTaken = ({ start, end }: Span, found: readonly FoundDetail[]): boolean =>
  found.some((detail) => detail.start < end && start < detail.end);
