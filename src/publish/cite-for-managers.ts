import { type Cited, placeOf } from './cited.ts';
import { listAuthors } from './write-authors.ts';

/** A passage as RIS, which most reference managers read. */
export function writeRis({ title, story, site, url, publisher, published, source, quotes, ...cited }: Cited): string {
  const [year, month, day] = readDate(published);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authorsOf(cited).map(({ family, given }) => ['AU', [family, given].filter(Boolean).join(', ')] as const),
    ['T2', publisher],
    ['PY', year],
    ['DA', year && [year, month, day].join('/')],
    ['LA', cited.lang],
    ['UR', url],
    ['L2', source],
    ...quotes.map((quote) => ['AB', `${quote.text} (${placeOf(quote)})`] as const),
    ['N1', `In ${story}, ${site}`],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : []));
  return [...written, 'ER  - '].join('\n');
}

/** A passage as CSL-JSON, which citation styles are applied to. */
export function writeCsl({
  key,
  title,
  story,
  site,
  url,
  publisher,
  published,
  source,
  quotes,
  ...cited
}: Cited): string {
  const authors = authorsOf(cited).map(({ family, given }) => (given === '' ? { literal: family } : { family, given }));
  const date = readDate(published).map(Number);
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    language: cited.lang,
    URL: url,
    abstract: quotes.map((quote) => `${quote.text} (${placeOf(quote)})`).join('\n'),
    note: [`In ${story}, ${site}`, source].filter((part) => part !== null).join('. '),
  };
  return JSON.stringify([item], null, 2);
}

/** A passage as a COinS: what the `title` of an empty `span.Z3988` holds, by which Zotero and others offer to keep the page. */
export function writeCoins({ title, url, publisher, published, ...cited }: Cited): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ...authorsOf(cited).map(({ given, family }) => ['rft.creator', [given, family].filter(Boolean).join(' ')] as const),
    ['rft.source', publisher],
    ['rft.date', published?.slice(0, 10) ?? null],
    ['rft.language', cited.lang],
    ['rft.identifier', url],
  ];
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

function authorsOf({ author, lang }: Pick<Cited, 'author' | 'lang'>) {
  return author === null ? [] : listAuthors(author, lang);
}

/** Year, month and day as the report has them; none where it has no date. */
function readDate(published: string | null): readonly string[] {
  return published?.slice(0, 10).split('-') ?? [];
}
