import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { NOTICES } from './notices.ts';
import { readFiles } from './read-files.ts';
import { readModules } from './read-modules.ts';
import { readPackage } from './read-package.ts';
import type { Work } from './work.ts';
import { writeLicences } from './write-licences.ts';

/** Writes `licences.txt` beside the built pages: the licences of all that scripts, workers and fonts are made of. */
export function listLicences(): AstroIntegration {
  const works = new Map<string, Work>();
  const take = (work: Work): void => {
    works.set(`${work.name} ${work.version}`, { ...work, text: withNotice(work) });
  };
  return {
    name: 'variorum:licences',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // The server's modules make pages and are not shipped themselves.
        const modules = { ...readModules(take), applyToEnvironment: isClient };
        // Workers are bundled each on its own, by plug-ins of their own.
        const worker = { plugins: () => [readModules(take), readFiles(take)] };
        updateConfig({ vite: { plugins: [modules, readFiles(take)], worker } });
      },
      'astro:build:done': ({ dir }) =>
        writeFile(new URL('licences.txt', dir), writeLicences(readPackage(import.meta.url), [...works.values()])),
    },
  };
}

const isClient = ({ name }: { readonly name: string }): boolean => name === 'client';

const withNotice = ({ name, text }: Work): string => [text, NOTICES[name]].filter(Boolean).join('\n\n');
