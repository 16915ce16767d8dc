import { globSync } from 'node:fs';

/** Paths of the built pages below the site's home, in order: `''`, `about/`, …; the 404 page is `404.html`. */
export const builtPages: readonly string[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();
