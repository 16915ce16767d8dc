import { reportSchema } from '../../content/schemas.ts';
import { type ReportOrigin, UNKNOWN_ORIGIN } from '../../report/report-info.ts';
import { readArticleData } from './article-data.ts';
import { findAuthor } from './find-author.ts';

/** What a page says of its own origin; what is missing or malformed is `null`, never guessed. */
export interface PageOrigin extends ReportOrigin {
  /** BCP 47 tag of its language. */
  readonly lang: string | null;
}

const { url: addressSchema, published: momentSchema, lang: languageSchema } = reportSchema.shape;

/** Finds headline, publisher, author, address, date and language in what a page says of itself. */
export function describePage(page: Document, source: string): PageOrigin {
  const data = readArticleData(page);
  const address = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    contentOf(page, 'meta[property="og:url"]'),
    // Browsers write where they saved a page from into a comment.
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1],
  ];
  const date = [
    contentOf(page, 'meta[property="article:published_time"]'),
    data.published,
    contentOf(page, 'meta[itemprop="datePublished"]'),
    page.querySelector('[itemprop="datePublished"][datetime]')?.getAttribute('datetime'),
    contentOf(
      page,
      'meta[name="date" i], meta[name="dc.date" i], meta[name="pubdate" i], meta[name="parsely-pub-date"]',
    ),
    page.querySelector('article time[datetime]')?.getAttribute('datetime'),
  ];
  const language = [page.documentElement?.getAttribute('lang'), contentOf(page, 'meta[property="og:locale"]')];
  const { title, site } = splitTitle(page);
  const publisher =
    contentOf(page, 'meta[property="og:site_name"]') ??
    data.publisher ??
    contentOf(page, 'meta[name="dc.publisher" i]') ??
    site;
  return {
    ...UNKNOWN_ORIGIN,
    title: title ?? withoutSite(contentOf(page, 'meta[property="og:title"]') ?? data.headline ?? page.title, publisher),
    publisher,
    author: findAuthor(page, { names: data.authors, publishers: [publisher, data.publisher] }),
    url: firstValid(address, addressSchema),
    published: firstValid(date.map(toMoment), momentSchema),
    lang: firstValid(
      language.map((tag) => tag?.replace('_', '-')),
      languageSchema,
    ),
  };
}

/** Signs with which pages part their headline from the site's name. */
const SEPARATOR = /^\s*[-–—|·:]\s*/;

/** The heading with which the page's title begins, and the name that follows it there. */
function splitTitle(page: Document): { readonly title: string | null; readonly site: string | null } {
  const whole = toLine(page.title);
  const heading = Array.from(page.querySelectorAll('h1'))
    .map(({ textContent }) => toLine(textContent))
    .find((text) => text !== '' && whole.startsWith(text));
  if (heading === undefined) return { title: null, site: null };
  const rest = whole.slice(heading.length);
  const site = SEPARATOR.test(rest) ? rest.replace(SEPARATOR, '') : '';
  return { title: heading, site: site === '' ? null : site };
}

/** A headline without the site's name, which many pages write behind or before it. */
function withoutSite(title: string, site: string | null): string | null {
  const line = toLine(title);
  const [behind, before] = [line.lastIndexOf(site ?? ''), line.indexOf(site ?? '')];
  if (!site) return line || null;
  if (behind > 0 && behind + site.length === line.length && /[-–—|·:]\s*$/.test(line.slice(0, behind))) {
    return line.slice(0, behind).replace(/\s*[-–—|·:]\s*$/, '');
  }
  return before === 0 && SEPARATOR.test(line.slice(site.length))
    ? line.slice(site.length).replace(SEPARATOR, '')
    : line;
}

function toLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function contentOf(page: Document, selector: string): string | null {
  return toLine(page.querySelector(selector)?.getAttribute('content')) || null;
}

function firstValid(
  values: readonly (string | null | undefined)[],
  schema: { readonly safeParse: (value: unknown) => { success: boolean; data?: string | undefined } },
): string | null {
  for (const value of values) {
    const result = typeof value === 'string' ? schema.safeParse(value) : { success: false };
    if (result.success && result.data !== undefined) return result.data;
  }
  return null;
}

/** A time without a zone is good for its day only; `+0200` is written `+02:00`. */
function toMoment(value: string | null | undefined): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?:(Z)|([+-]\d{2}):?(\d{2})))?/i.exec(
    value?.trim() ?? '',
  );
  if (!parts) return undefined;
  const [, day, time, zulu, hours, minutes] = parts;
  if (time === undefined) return day;
  return `${day}T${time}${zulu === undefined ? `${hours}:${minutes}` : 'Z'}`;
}
