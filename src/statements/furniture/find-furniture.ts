import type { Paragraph, Span } from '../../report/report.ts';
import type { FurnitureTables } from '../lexicon/language/furniture-tables.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { QuotedSpan } from '../marks/quoted-span.ts';
import { isCredit } from './is-credit.ts';

/** A paragraph of a report's body. */
export interface BodyParagraph extends Pick<Paragraph, 'kind'> {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quoted: readonly QuotedSpan[];
}

/**
 * Indices of the sentences that belong to the page and not to the report: what leads elsewhere, offers, crossheads in
 * single marks, where a picture comes from.
 */
export function findFurniture(paragraph: BodyParagraph, lexicon: Lexicon): ReadonlySet<number> {
  const { text, sentences, kind } = paragraph;
  if (kind === 'code' || kind === 'html') return NONE;
  const isWhole = isLine(text.trim(), lexicon.tables.furniture) || isCrosshead(paragraph);
  const places = sentences.map((_, index) => index);
  if (isWhole) return new Set(places);
  const credits = places.filter((index) =>
    isCredit(text.slice(sentences[index]?.start, sentences[index]?.end), lexicon),
  );
  return credits.length > 0 ? new Set(credits) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** Characters of a line of the page, at most. */
const LONGEST_LINE = 100;

/** Characters of a line that leads elsewhere, and of the label before its colon, at most. */
const LONGEST_LINK = 240;
const LONGEST_LABEL = 40;

function isLine(text: string, tables: FurnitureTables | undefined): boolean {
  if (tables === undefined || text.length > LONGEST_LINK) return false;
  const label = LABEL.exec(text.slice(0, LONGEST_LABEL))?.[1];
  if (label !== undefined && tables.label.test(label)) return true;
  if (text.length > LONGEST_LINE) return false;
  if (tables.offers.some((offer) => offer.test(text))) return true;
  const bare = text.replace(/^[[(]|(?:\.{3}|[\s\])↓»›>…:])+$/gu, '');
  return !/[.!?]["”’']?$/.test(bare) && tables.lines.some((line) => line.test(bare));
}

const LABEL = /^[^\p{L}\p{N}]{0,3}([^:|]+?)\s?[:|]/u;

/** Words of a crosshead, at most. */
const LONGEST_CROSSHEAD = 8;

/** A paragraph that is nothing but a few words in single marks, with no end of a sentence. */
function isCrosshead({ text, quoted }: BodyParagraph): boolean {
  const [span] = quoted;
  if (span === undefined || quoted.length > 1 || span.open || span.continues) return false;
  const words = text.slice(span.start, span.end);
  return (
    /^\s*['‘‚‹›]$/.test(text.slice(0, span.start)) &&
    /^['’‘‹›]\s*$/.test(text.slice(span.end)) &&
    !/[.,!?…—–-]$/.test(words) &&
    words.split(/\s+/).length <= LONGEST_CROSSHEAD
  );
}
