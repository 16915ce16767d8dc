import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestSoftware } from '../reuse/digest-software.ts';
import { dropUnused } from '../reuse/drop-unused.ts';

/** Kept by earlier builds beside Astro's own pages. */
const FOLDERS = ['stories', 'cards'] as const;

/** Tells the pages by which software they are made, so that what earlier builds made by the same can serve again. */
export function reuseBuilds(): AstroIntegration {
  return {
    name: 'variorum:reuse',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        // Whoever serves the site while changing it gets everything anew.
        if (command !== 'build') return;
        const lock = fileURLToPath(new URL('package-lock.json', config.root));
        const software = await digestSoftware(join(import.meta.dirname, '..'), lock);
        updateConfig({ vite: { define: { 'import.meta.env.SOFTWARE': JSON.stringify(software) } } });
      },
      'astro:build:done': async () => {
        for (const folder of FOLDERS) await dropUnused(`.cache/${folder}`);
      },
    },
  };
}
