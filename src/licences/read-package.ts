import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Work } from './work.ts';

/** The package that a file or a name belongs to, with its licence as it stands there; throws where there is none. */
export function readPackage(fileOrName: string | URL): Work {
  const description = findPackageJSON(fileOrName, import.meta.url);
  if (description === undefined) throw new Error(`No package.json was found for ${fileOrName}, which the site ships.`);
  const { name, version, license } = JSON.parse(readFileSync(description, 'utf8'));
  const folder = dirname(description);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text: withoutTools(text) };
}

/** Vite's file goes on with the licences of what it is built with, none of which it adds to a site. */
const withoutTools = (text: string): string => text.replace(/\n# Licenses of bundled dependencies\n.*/s, '');
