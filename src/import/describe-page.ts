import { reportSchema } from '../content/schemas.ts';

/** What a page says of its own origin, beyond what the article finder reports. */
export interface PageOrigin {
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

const { url: addressSchema, published: momentSchema, lang: languageSchema } = reportSchema.shape;

/** Finds address, date and language in a page's head; what is missing or malformed is `null`, never guessed. */
export function describePage(page: Document, source: string): PageOrigin {
  const address = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    contentOf(page, 'meta[property="og:url"]'),
    // Browsers write where they saved a page from into a comment.
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1],
  ];
  const date = [
    contentOf(page, 'meta[property="article:published_time"]'),
    contentOf(page, 'meta[itemprop="datePublished"]'),
    publishedInData(page),
    page.querySelector('[itemprop="datePublished"][datetime]')?.getAttribute('datetime'),
    contentOf(page, 'meta[name="date"], meta[name="dc.date"], meta[name="pubdate"]'),
    page.querySelector('article time[datetime]')?.getAttribute('datetime'),
  ];
  const language = [page.documentElement?.getAttribute('lang'), contentOf(page, 'meta[property="og:locale"]')];
  return {
    url: firstValid(address, addressSchema),
    published: firstValid(date.map(toMoment), momentSchema),
    lang: firstValid(
      language.map((tag) => tag?.replace('_', '-')),
      languageSchema,
    ),
  };
}

function contentOf(page: Document, selector: string): string | null | undefined {
  return page.querySelector(selector)?.getAttribute('content');
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

/** The publishing time in JSON-LD, wherever it stands in there. */
function publishedInData(page: Document): string | undefined {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
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
