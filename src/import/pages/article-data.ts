/** What a page says of its article in JSON-LD; what is missing there is `null`. */
export interface ArticleData {
  readonly headline: string | null;
  /** Names of people, not of organisations. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  /** The whole text, as lines. */
  readonly body: string | null;
}

/** Types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting` … */
const ARTICLE = /(?:Article|Posting)$/;

/** Depth to which data is looked through; pages nest it two or three deep. */
const DEEPEST = 5;

type Data = Readonly<Record<string, unknown>>;

/** Reads the first article in a page's JSON-LD, wherever it stands in there. Data that is no JSON is passed over. */
export function readArticleData(page: Document): ArticleData {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  const pieces = scripts.map((script) => parse(script.textContent ?? ''));
  const article = pieces.flatMap((piece) => findArticles(piece, 0))[0] ?? {};
  const named = new Map(pieces.flatMap(entriesOf).map((entry) => [entry['@id'], entry]));
  return {
    headline: toText(article.headline),
    authors: toList(article.author)
      .map((author) => follow(author, named))
      .flatMap((author) => (isOrganisation(author) ? [] : (nameOf(author) ?? []))),
    publisher: nameOf(follow(toList(article.publisher)[0], named)),
    published: toText(article.datePublished),
    body: typeof article.articleBody === 'string' ? article.articleBody.trim() || null : null,
  };
}

/** Signs by which pages keep their data from readers of XML and from old browsers. */
const WRAPPING =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/g;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPING, ''));
  } catch {
    return null;
  }
}

/** The articles in a piece of data, outer ones first. */
function findArticles(value: unknown, depth: number): readonly Data[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => findArticles(entry, depth + 1));
  const data = value as Data;
  const ownArticle = toList(data['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)) ? [data] : [];
  return [...ownArticle, ...Object.values(data).flatMap((entry) => findArticles(entry, depth + 1))];
}

/** What a piece of data lists for its other entries to refer to. */
function entriesOf(piece: unknown): readonly Data[] {
  const graph = toList(piece).flatMap((part) => (isData(part) ? toList(part['@graph']) : []));
  return graph.filter(isData);
}

/** The entry that `{ "@id": … }` refers to, or what was given. */
function follow(value: unknown, named: ReadonlyMap<unknown, Data>): unknown {
  return isData(value) && value.name === undefined ? (named.get(value['@id']) ?? value) : value;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? toText((value as Data).name) : toText(value);
}

function isOrganisation(value: unknown): boolean {
  const type = typeof value === 'object' && value !== null ? (value as Data)['@type'] : null;
  return toList(type).some((entry) => typeof entry === 'string' && /Organi[sz]ation$/.test(entry));
}

function toText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}
