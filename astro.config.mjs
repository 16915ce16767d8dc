import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/content/read-site-address.ts';
import { drawViews } from './src/hosting/draw-views.ts';
import { keepFormerPassages } from './src/hosting/keep-former-passages.ts';
import { reuseBuilds } from './src/hosting/reuse-builds.ts';
import { tellProgress } from './src/hosting/tell-progress.ts';
import { writeHostFiles } from './src/hosting/write-host-files.ts';
import { listLicences } from './src/licences/list-licences.ts';

/** Where the site will stand: SITE_URL=https://example.org/news/ npm run build, or `address` in content/site.md */
const address = process.env.SITE_URL || readSiteAddress(new URL('./content/', import.meta.url));
const { origin, pathname } = new URL(address ?? 'http://localhost/');

// biome-ignore lint/style/noDefaultExport: Astro reads the default export.
export default defineConfig({
  // Without an address nothing is written that has to name one.
  ...(address && { site: origin }),
  base: pathname,
  // Pages end with a slash, files without one, whatever Astro can tell of their names; tests look at every link.
  trailingSlash: 'ignore',
  integrations: [reuseBuilds(), tellProgress(), drawViews(), listLicences(), keepFormerPassages(), writeHostFiles()],
  // One folder holds all that a build leaves for the next.
  cacheDir: './.cache/astro',
  // A page with a `cacheKey` is drawn again only where the key, the software or this configuration has changed.
  experimental: { incrementalBuild: true },
  // JSX-like whitespace handling would glue words of neighbouring inline elements.
  compressHTML: true,
  // The layout's content security policy allows no inline code or style.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Workers are opened as modules; as scripts they would lack `import.meta`.
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0 },
    // Texts are taken apart in a worker, where packages must not reach for the document.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  },
  devToolbar: { enabled: false },
});
