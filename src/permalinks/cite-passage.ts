/** What is cited; what a report does not say is `null`. */
export interface Cited {
  /** The words of each report, with where they stand: `Report A, statement 2`. */
  readonly quotes: readonly { readonly text: string; readonly place: string }[];
  /** The headline of the report, or what the passage is called. */
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** A date or a moment, ISO 8601. */
  readonly published: string | null;
  /** Title of the story. */
  readonly story: string;
  /** Address of the passage. */
  readonly url: string;
  /** Key for BibTeX. */
  readonly key: string;
}

/** A citation in one format. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** A passage in the formats that people cite in. What nobody knows is left out. */
export function citePassage(cited: Cited): readonly Citation[] {
  return Object.entries(FORMATS).map(([name, write]) => ({ name, text: write(cited) }));
}

const SITE = 'Variorum';

const FORMATS: Readonly<Record<string, (cited: Cited) => string>> = {
  APA: ({ title, story, url, quotes, ...origin }) => {
    const maker = origin.author ?? origin.publisher;
    const date = `(${writeDate(origin.published, 'year-first') ?? 'n.d.'}).`;
    const work = `${endWith(title, '')} [${listPlaces(quotes)}].`;
    return [
      maker === null ? `${work} ${date}` : `${endWith(maker, '.')} ${date} ${work}`,
      `In ${story}. ${SITE}. ${url}`,
    ].join(' ');
  },
  MLA: ({ title, story, url, quotes, author, publisher, published }) =>
    sentence([
      author && endWith(author, '.'),
      `“${endWith(title, '.')}”`,
      [publisher, writeDate(published, 'day-first'), listPlaces(quotes), story, SITE, url].filter(isSaid).join(', '),
    ]),
  Chicago: ({ title, story, url, quotes, author, publisher, published }) =>
    sentence([
      [author, `“${title},”`].filter(isSaid).join(', '),
      [publisher, writeDate(published, 'month-first'), listPlaces(quotes), `in “${story},” ${SITE}`, url]
        .filter(isSaid)
        .join(', '),
    ]),
  Plain: ({ quotes, story, url }) =>
    `${quotes.map(({ text, place }) => `“${text}” (${place})`).join('\n')}\n${story}. ${url}`,
  BibTeX: ({ key, title, story, url, quotes, author, publisher, published }) => {
    const fields: readonly (readonly [string, string | null])[] = [
      ['title', title],
      ['author', author],
      ['publisher', publisher],
      ['date', published?.slice(0, 10) ?? null],
      ['note', `${listPlaces(quotes)}, in ${story}, ${SITE}`],
      ['url', url],
    ];
    const lines = fields.flatMap(([name, value]) =>
      value === null ? [] : [`  ${name} = {${name === 'url' ? value : escapeTex(value)}}`],
    );
    return `@online{${key},\n${lines.join(',\n')}\n}`;
  },
  Markdown: ({ quotes, story, url }) =>
    quotes
      .map(
        ({ text, place }) =>
          `> ${escapeMarkdown(text)}\n>\n> — ${escapeMarkdown(place)}, [${escapeMarkdown(story)}](${url})`,
      )
      .join('\n\n'),
  HTML: ({ quotes, story, url }) =>
    quotes
      .map(
        ({ text, place }) =>
          `<blockquote cite="${escapeHtml(url)}">\n  <p>${escapeHtml(text)}</p>\n  <footer>${escapeHtml(place)}, <cite><a href="${escapeHtml(url)}">${escapeHtml(story)}</a></cite></footer>\n</blockquote>`,
      )
      .join('\n'),
};

function listPlaces(quotes: Cited['quotes']): string {
  return new Intl.ListFormat('en').format(quotes.map(({ place }) => place));
}

function isSaid(part: string | null): part is string {
  return part !== null && part !== '';
}

function sentence(parts: readonly (string | null)[]): string {
  return endWith(parts.filter(isSaid).join(' '), '.');
}

/** A text whose last sign is the given one, unless it ends a sentence already. */
function endWith(text: string, sign: string): string {
  return /[.!?]$/.test(text) ? text : text + sign;
}

const ORDERS = {
  'year-first': ({ day, month, year }: Day) => `${year}, ${month} ${day}`,
  'day-first': ({ day, month, year }: Day) => `${day} ${month} ${year}`,
  'month-first': ({ day, month, year }: Day) => `${month} ${day}, ${year}`,
};

interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

function writeDate(iso: string | null, order: keyof typeof ORDERS): string | null {
  if (iso === null) return null;
  const date = new Date(iso);
  const month = date.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
  return ORDERS[order]({ day: date.getUTCDate(), month, year: date.getUTCFullYear() });
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}%&$#_^~]/g, (sign) => TEX_BY_SIGN[sign] ?? `\\${sign}`);
}

const TEX_BY_SIGN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll('\n', ' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
