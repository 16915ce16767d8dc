/** Characters that a name, or two, may have; more is a biography. */
const LONGEST = 80;

const TAGS = `meta[name="author" i], meta[property="article:author"], meta[name="article:author"], meta[name="byl" i],
  meta[name="dc.creator" i], meta[name="parsely-author"], meta[name="sailthru.author"]`;

const PLACES = '[itemprop="author"], [rel="author"], .author, .byline, .autor';

/** A line that says nothing but who wrote: `By Jo Doe`. */
const BYLINE =
  /^(?:By|by|BY) (\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|al) )?\p{Lu}[\p{L}.'’-]*){1,3})(?: ?[·|•,–-].*)?$/u;

/** Who wrote the article, as far as the page names a person; `null` where it names nobody, or its publisher only. */
export function findAuthor(page: Document, publisher: string | null): string | null {
  const said = [
    ...Array.from(page.querySelectorAll(TAGS)).map((tag) => tag.getAttribute('content')),
    ...Array.from(page.querySelectorAll(PLACES)).map((place) => place.textContent),
    ...lines(page).map((line) => BYLINE.exec(line)?.[1]),
  ];
  for (const text of said) {
    const name = (text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:by|von|par|por):? /i, '')
      .replace(/, .* (?:correspondent|editor|reporter)$/i, '');
    if (name !== '' && name.length <= LONGEST && !/^https?:/.test(name) && name !== publisher) return name;
  }
  return null;
}

/** The texts of elements that hold nothing but text. */
function lines(page: Document): readonly string[] {
  return Array.from(page.querySelectorAll('body *'))
    .filter((element) => element.children.length === 0)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}
