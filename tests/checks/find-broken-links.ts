import { globSync, readFileSync } from 'node:fs';
import { builtPages } from '../browser/built-pages.ts';

/** A link of a built page that leads nowhere. */
export interface BrokenLink {
  /** Path of the page below the site's home. */
  readonly page: string;
  readonly link: string;
}

/** The links, sources and fragments of built pages that lead nowhere; the site stands at `base`. */
export function findBrokenLinks(base: string): readonly BrokenLink[] {
  const files = new Set(globSync('**/*.*', { cwd: 'dist' }).map((file) => `${base}${file.replaceAll('\\', '/')}`));
  const pages = builtPages.map((page) => ({ page, html: readPage(page) }));
  const idsByAddress = new Map(pages.map(({ page, html }) => [`${base}${page}`, new Set(readAttributes(html, 'id'))]));
  return pages.flatMap(({ page, html }) =>
    [...new Set(['href', 'src', 'action'].flatMap((name) => readAttributes(html, name)))]
      .filter((link) => !leadsSomewhere(new URL(link, `http://site${base}${page}`), { files, idsByAddress }))
      .map((link) => ({ page, link })),
  );
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly idsByAddress: ReadonlyMap<string, ReadonlySet<string>>;
}

function leadsSomewhere({ host, pathname, hash }: URL, { files, idsByAddress }: Site): boolean {
  if (host !== 'site') return true;
  const path = decodeURIComponent(pathname);
  const ids = idsByAddress.get(path);
  if (ids === undefined) return files.has(path);
  // A fragment of fields is no place: it tells the page's script what to open.
  return hash === '' || /^#\w+=/.test(hash) || ids.has(decodeURIComponent(hash.slice(1)));
}

function readPage(page: string): string {
  return readFileSync(`dist/${page.replace(/(^|\/)$/, '$1index.html')}`, 'utf8');
}

function readAttributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );
}
