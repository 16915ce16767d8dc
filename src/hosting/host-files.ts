import type { FormerNames } from '../permalinks/former-names.ts';

/**
 * What hosts read beside the pages, by name: without them a host shows its own page for missing addresses, and links
 * that were renamed or corrected end there. `base` is the path at which the site stands, with `/` at both ends.
 */
export function hostFiles(base: string, { stories, reports }: FormerNames): Readonly<Record<string, string>> {
  const renamedReports = Object.entries(reports).flatMap(([story, names]) =>
    Object.entries(names).map(([then, now]) => [`${story}/reports/${then}`, `${story}/reports/${now}`] as const),
  );
  const moves = [...Object.entries(stories), ...renamedReports].map(([then, now]) => [encodeURI(then), encodeURI(now)]);
  const redirects = moves.map(([then, now]) => `${base}${then}/* ${base}${now}/:splat 301\n`).join('');
  return {
    // GitHub Pages leaves out folders that begin with `_` unless it is told that nothing is to be made of them.
    '.nojekyll': '',
    // Netlify, Cloudflare Pages.
    _headers: `${base}*\n  X-Content-Type-Options: nosniff\n${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    ...(redirects !== '' && { _redirects: redirects }),
    // Apache.
    '.htaccess': `ErrorDocument 404 ${base}404.html\n${moves
      .map(([then, now]) => `RedirectMatch 301 "^${base}${then}/(.*)$" "${base}${now}/$1"\n`)
      .join('')}`,
  };
}
