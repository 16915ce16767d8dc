import { readNames } from './read-names.ts';

const TAGS = `meta[name="author" i], meta[property="author"], meta[property="article:author"], meta[name="article:author"],
  meta[itemprop="author"], meta[name="byl" i], meta[name="dc.creator" i], meta[name="parsely-author"],
  meta[name="sailthru.author"]`;

const PLACES = '[itemprop="author"], [rel="author"], .author, .byline, .autor';

/** A line that says who wrote: `By Jo Doe`. */
const BYLINE = /^(?:By|by|BY) \p{Lu}/u;

/** Characters that a line of names has at most. */
const LONGEST = 160;

/** What a page says for machines about who wrote. */
export interface StatedAuthors {
  readonly names: readonly string[];
  /** Names of the publisher, which is no author. */
  readonly publishers: readonly (string | null)[];
}

/**
 * Who wrote the article, as far as the page names people; `null` where it names nobody, or its publisher only, or says
 * one thing to machines and another to readers.
 */
export function findAuthor(page: Document, { names: stated, publishers }: StatedAuthors): string | null {
  const outlets = new Set(publishers.map((publisher) => lettersOf(publisher ?? '')));
  const namesIn = (text: string | null) =>
    text === null || text.length > LONGEST ? [] : readNames(text).filter((name) => !outlets.has(lettersOf(name)));
  const tagged = Array.from(page.querySelectorAll(TAGS)).map((tag) => tag.getAttribute('content'));
  const placed = Array.from(page.querySelectorAll(PLACES)).map((place) => namesIn(place.textContent));
  const forMachines = [stated.flatMap(namesIn), ...tagged.map(namesIn)].find((names) => names.length > 0) ?? [];
  if (forMachines.length > 0) return isContradicted(forMachines, placed.flat()) ? null : forMachines.join(', ');
  const led = [...lines(page).filter((line) => BYLINE.test(line)), ...findLinked(page)].map(namesIn);
  return [...placed, ...led].find((names) => names.length > 0)?.join(', ') ?? null;
}

/** Whether readers are told of authors, and of none of these. */
function isContradicted(names: readonly string[], shown: readonly string[]): boolean {
  const own = new Set(names.map(lettersOf));
  return shown.length > 0 && !shown.some((name) => own.has(lettersOf(name)));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The texts of elements that hold nothing but text. */
function lines(page: Document): readonly string[] {
  return Array.from(page.querySelectorAll('body *'))
    .filter((element) => element.children.length === 0)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** What leads to a name that is a link or an element of its own. */
const LEAD_ALONE = /^(?:(?:posted|written) )?(?:by|von|par|por)$/i;

/** Names that a word such as `By` leads to within a line: `By <a>Jo Doe</a>, 3 May`. */
function findLinked(page: Document): readonly string[] {
  const named = Array.from(page.querySelectorAll('body a, body span, body strong, body em'));
  return named.flatMap((element) => {
    const isLed = element.children.length === 0 && LEAD_ALONE.test((element.previousSibling?.nodeValue ?? '').trim());
    return isLed && isFirst(element) ? [(element.textContent ?? '').replace(/\s+/g, ' ').trim()] : [];
  });
}

/** Whether nothing stands in the line before the word that leads to the name. */
function isFirst(element: Element): boolean {
  const before = (element.previousSibling?.nodeValue ?? '').trim();
  return (element.parentElement?.textContent ?? '').trim().startsWith(before);
}
