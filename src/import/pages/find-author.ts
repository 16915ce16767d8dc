import { readNames } from './read-names.ts';

const TAGS = `meta[name="author" i], meta[property="article:author"], meta[name="article:author"], meta[name="byl" i],
  meta[name="dc.creator" i], meta[name="parsely-author"], meta[name="sailthru.author"]`;

const PLACES = '[itemprop="author"], [rel="author"], .author, .byline, .autor';

/** A line that says who wrote: `By Jo Doe`. */
const BYLINE = /^(?:By|by|BY) \p{Lu}/u;

/** Characters that a line of names has at most. */
const LONGEST = 160;

/** Who wrote the article, as far as the page names people; `null` where it names nobody, or its publisher only. */
export function findAuthor(page: Document, publisher: string | null): string | null {
  const said = [
    ...Array.from(page.querySelectorAll(TAGS)).map((tag) => tag.getAttribute('content')),
    ...Array.from(page.querySelectorAll(PLACES)).map((place) => place.textContent),
    ...lines(page).filter((line) => BYLINE.test(line)),
  ];
  for (const text of said) {
    if (text === null || text.length > LONGEST) continue;
    const names = readNames(text).filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

/** The texts of elements that hold nothing but text. */
function lines(page: Document): readonly string[] {
  return Array.from(page.querySelectorAll('body *'))
    .filter((element) => element.children.length === 0)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}
