import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPackage } from './read-package.ts';
import type { Work } from './work.ts';

/** A plug-in of the bundler that gives `take` the packages of shipped files such as fonts, and of the bundler's helpers. */
export function readFiles(take: (work: Work) => void) {
  return {
    name: 'variorum:licences-of-files',
    generateBundle(this: Build, _: unknown, bundle: Bundle) {
      const { name, config } = this.environment;
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset') listPackaged(part.originalFileNames, config.root).map(readPackage).forEach(take);
        // Other code than the client's runs while the site is built.
        else if (name === 'client') listHelpers(part.moduleIds).map(readPackage).forEach(take);
      }
    },
  };
}

interface Build {
  readonly environment: { readonly name: string; readonly config: { readonly root: string } };
}

type Bundle = Readonly<
  Record<
    string,
    | { readonly type: 'asset'; readonly originalFileNames: readonly string[] }
    | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
  >
>;

const listPackaged = (files: readonly string[], root: string): readonly URL[] =>
  files.filter((file) => file.includes('node_modules/')).map((file) => pathToFileURL(resolve(root, file)));

/** What the bundler adds of its own are modules without a path, which bear the name of the package that made them. */
const listHelpers = (modules: readonly string[]): readonly string[] =>
  modules.flatMap((module) => (module.startsWith('\0') ? (HELPER.exec(module)?.[1] ?? []) : []));

const HELPER = /^.(vite|rolldown)\//s;
