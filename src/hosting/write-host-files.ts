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
        if (site === undefined)
          logger.warn(
            'SITE_URL is not set, so there is no feed, no sitemap, no preview image and no answer for pages that embed others, and citations give paths until a script completes them. Give the address at which the site will stand: SITE_URL=https://example.org/ npm run build, or “address” in content/site.md.',
          );
      },
    },
  };
}
