import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { FormerNames } from '../permalinks/former-names.ts';
import { hostFiles } from './host-files.ts';

/** Writes what static hosts read beside the built pages, and warns where the site's address is not known. */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'variorum:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const names = JSON.parse(await readFile(new URL('former-names.json', dir), 'utf8')) as FormerNames;
        for (const [name, text] of Object.entries(hostFiles(base, names))) await writeFile(new URL(name, dir), text);
        if (process.env.SITE_URL === undefined && (!site || new URL(site).hostname === 'localhost'))
          logger.warn(
            'SITE_URL is not set, so citations, previews, feed and sitemap name localhost. Give the address at which the site will stand: SITE_URL=https://example.org/ npm run build, or “address” in content/site.md.',
          );
      },
    },
  };
}
