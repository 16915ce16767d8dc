import { DETAIL_KINDS, type DetailKind } from '../../report/detail-kinds.ts';
import type { Span } from '../../report/report.ts';
import type { DetailRule, DetailRules, PatternKind } from '../lexicon/language/detail-language.ts';
import type { FoundDetail } from './found-detail.ts';

/** The particulars of a text that are told by how they are written. */
export function findWritten(text: string, rules: DetailRules): readonly FoundDetail[] {
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
