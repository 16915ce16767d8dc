import type { Span } from '../../report/report.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { platformDetails } from '../lexicon/platform/platform-details.ts';
import { findNamedDetails } from './find-named-details.ts';
import { findWritten } from './find-written.ts';
import type { FoundDetail } from './found-detail.ts';
import { placeDates } from './place-dates.ts';

/** What details are told by. */
export interface DetailFacts {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Of a language without one, names aren't told, and the rest as far as the platform knows how it is written. */
  readonly lexicon: Lexicon | undefined;
  /** The day of the report, `2022-07-29` or longer. */
  readonly published?: string | undefined;
}

/**
 * The checkable particulars of a statement's text, with offsets into that text. Where the day of the report is known,
 * weekdays and `yesterday` become days of the calendar.
 */
export function findDetails(text: string, { lang, lexicon, published }: DetailFacts): readonly FoundDetail[] {
  const { rules = {}, weekdays } = lexicon?.tables.details ?? platformDetails(lang);
  const written = findWritten(text, rules);
  const isTaken = ({ start, end }: Span): boolean => written.some((detail) => detail.start < end && start < detail.end);
  const named = lexicon ? findNamedDetails(text, lexicon).filter((detail) => !isTaken(detail)) : [];
  const details = placeDates([...written, ...named], text, { published, weekdays });
  return details.toSorted((one, other) => one.start - other.start);
}
