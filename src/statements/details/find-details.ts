import { findLexicon } from '../lexicon/find-lexicon.ts';
import type { FoundDetail } from './detail-rule.ts';
import { RULES } from './detail-rules.ts';
import { findNamedDetails } from './named-details.ts';
import { placeDates } from './place-dates.ts';

/**
 * The checkable particulars of a statement's text, with offsets into that text; numbers and dates for English only.
 * Where the day of the report is known, weekdays and `yesterday` become days of the calendar.
 */
export function findDetails(text: string, lang: string, published?: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  const rules = findLexicon(lang) !== undefined ? RULES : [];
  const needed = new Map<RegExp, boolean>();
  const holds = (needs: RegExp): boolean => {
    const known = needed.get(needs) ?? needs.test(text);
    needed.set(needs, known);
    return known;
  };
  for (const { kind, pattern, needs, normalise } of rules) {
    if (!holds(needs)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((detail) => detail.start < span.end && span.start < detail.end)) continue;
      const value = normalise(match.groups ?? {});
      if (value !== undefined) found.push({ ...span, kind, text: match[0], value });
    }
  }
  const named = findLexicon(lang) !== undefined ? findNamedDetails(text) : [];
  const free = named.filter((name) => !found.some((detail) => detail.start < name.end && name.start < detail.end));
  return placeDates([...found, ...free], text, published).sort((a, b) => a.start - b.start);
}
