import { writeCsl, writeRis } from './cite-for-managers.ts';
import { type Cited, type CitedQuote, placeOf } from './cited.ts';
import { type AuthorStyle, writeAuthors } from './write-authors.ts';

/** A citation in one format. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** A passage in the formats that people cite in. What nobody knows is left out. */
export function citePassage(cited: Cited): readonly Citation[] {
  return Object.entries(FORMATS).map(([name, write]) => ({ name, text: write(cited) }));
}

const FORMATS: Readonly<Record<string, (cited: Cited) => string>> = {
  // Author. (Date). Title [where]. Publication. In Story. Site. Address
  APA: ({ title, story, site, url, publisher, published, source, ...cited }) => {
    const author = authorsOf(cited, 'apa') ?? publisher;
    const date = `(${writeDate(published, 'apa') ?? 'n.d.'})`;
    const work = `${title} [${listPlaces(cited.quotes, title)}]`;
    const outlet = author === publisher ? null : publisher;
    const parts = [...(author === null ? [work, date] : [author, date, work]), outlet];
    const report = parts.filter(isSaid).map(endSentence).join(' ');
    return join([report, source, `In ${story}.`, `${site}.`, url, tellCopy(cited, 'apa')]);
  },
  // Author. “Title.” Publication, date, where. Story, Site, address.
  MLA: ({ title, story, site, url, publisher, published, source, ...cited }) => {
    const origin = [publisher, writeDate(published, 'mla'), source, listPlaces(cited.quotes, title)]
      .filter(isSaid)
      .join(', ');
    const parts = [authorsOf(cited, 'mla'), `“${endSentence(title)}”`, capitalize(origin), `${story}, ${site}, ${url}`];
    return join([...parts.filter(isSaid).map(endSentence), tellCopy(cited, 'mla')]);
  },
  // A note: Author, “Title,” Publication, date, where, in “Story,” Site, address.
  Chicago: ({ title, story, site, url, publisher, published, source, ...cited }) => {
    const work = [authorsOf(cited, 'chicago'), `“${title},”`].filter(isSaid).join(', ');
    const parts = [publisher, writeDate(published, 'chicago'), source, listPlaces(cited.quotes, title)];
    const where = [...parts, `in “${story},” ${site}`, url].filter(isSaid).join(', ');
    return join([work, `${where}.`, tellCopy(cited, 'chicago')]);
  },
  Plain: ({ quotes, story, url }) =>
    `${quotes.map((quote) => `${markText(quote.text)} (${placeOf(quote)})`).join('\n')}\n${story}. ${url}`,
  BibTeX: ({ key, title, story, site, url, publisher, published, source, ...cited }) => {
    const [year = null, month] = published?.slice(0, 10).split('-') ?? [];
    const fields: readonly (readonly [string, string | null])[] = [
      ['author', authorsOf(cited, 'bibtex')],
      ['title', `{${escapeTex(title)}}`],
      ['year', year],
      ['month', month ?? null],
      ['howpublished', publisher && escapeTex(publisher)],
      [
        'note',
        [escapeTex(`${listPlaces(cited.quotes, title)}, in ${story}, ${site}`), source].filter(isSaid).join(', '),
      ],
      ['url', url],
      ['urldate', cited.retrieved?.slice(0, 10) ?? null],
      ['addendum', cited.archived && `Archived at \\url{${cited.archived}}`],
    ];
    const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
    return `@misc{${key},\n${lines.join(',\n')}\n}`;
  },
  RIS: writeRis,
  'CSL-JSON': writeCsl,
  Markdown: ({ quotes, story, url }) =>
    quotes
      .map((quote) => {
        const source = `${escapeMarkdown(placeOf(quote))}, [${escapeMarkdown(story)}](${url})`;
        return `> ${escapeMarkdown(quote.text)}\n>\n> — ${source}`;
      })
      .join('\n\n'),
  HTML: ({ quotes, story, url }) =>
    quotes
      .map((quote) => {
        const address = escapeHtml(url);
        const source = `${escapeHtml(placeOf(quote))}, <cite><a href="${address}">${escapeHtml(story)}</a></cite>`;
        return `<blockquote cite="${address}">\n  <p>${escapeHtml(quote.text)}</p>\n  <footer>${source}</footer>\n</blockquote>`;
      })
      .join('\n'),
};

function authorsOf({ author, lang }: Pick<Cited, 'author' | 'lang'>, style: AuthorStyle): string | null {
  return author === null ? null : writeAuthors(style === 'bibtex' ? escapeTex(author) : author, style, lang);
}

/** Where an archive keeps the report, and when its text was taken: `Archived at …, retrieved 30 July 2022.` */
function tellCopy(
  { archived, retrieved }: Pick<Cited, 'archived' | 'retrieved'>,
  style: Exclude<AuthorStyle, 'bibtex'>,
): string {
  const date = writeDate(retrieved, style);
  const parts = [archived && `archived at ${archived}`, date && `retrieved ${date}`].filter(isSaid);
  return parts.length === 0 ? '' : endSentence(capitalize(parts.join(', ')));
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter(isSaid).join(' ');
}

/** Where all of them stand, each report once; a report that is itself the title is not named again. */
function listPlaces(quotes: readonly CitedQuote[], title: string): string {
  const byReport = Map.groupBy(quotes, ({ report }) => report);
  const lists = [...byReport].map(([report, own]) => {
    const places = new Intl.ListFormat('en').format(own.map(({ place }) => place));
    const origin = own[0]?.origin ?? null;
    const name = origin === null ? report : `${report} (${origin})`;
    return report === title ? places : `${name}, ${places}`;
  });
  return lists.join('; ');
}

function isSaid(part: string | null): part is string {
  return part !== null && part !== '';
}

function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A text with a full stop, unless it ends a sentence already. */
function endSentence(text: string): string {
  return /[.!?]”?$/u.test(text) ? text : `${text}.`;
}

/** In quotation marks, unless it brings its own. */
function markText(text: string): string {
  return /[“”"„«»]/u.test(text) ? text : `“${text}”`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The day that the report itself names, whatever the time zone. */
function writeDate(iso: string | null, style: Exclude<AuthorStyle, 'bibtex'>): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  const at = Number(month) - 1;
  if (style === 'apa') return `${year}, ${MONTHS[at]} ${Number(day)}`;
  return style === 'mla' ? `${Number(day)} ${SHORT_MONTHS[at]} ${year}` : `${MONTHS[at]} ${Number(day)}, ${year}`;
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}%&$#_^~]/g, (sign) => TEX_BY_SIGN[sign] ?? `\\${sign}`);
}

const TEX_BY_SIGN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** At the beginning of a line a hyphen or a number would begin a list. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|]/g, '\\$&')
    .replaceAll('\n', ' ')
    .replace(/^(\d*)([-+.)])/, '$1\\$2');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
