import { checkFields } from './check-fields.ts';
import { findPaleColours } from './colours/site-colours.ts';
import type { ContentFault } from './content-fault.ts';
import type { ContentFile } from './content-file.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { siteSchema } from './site-schema.ts';
import { type SiteSource, UNNAMED_SITE } from './site-source.ts';

/** The file in `content/` in which a site speaks of itself. */
export const SITE_FILE = 'site.md';

/** What a site says of itself, and every fault of it; `publicFiles` are the paths in `public/`. */
export function readSite(
  files: readonly ContentFile[],
  publicFiles: ReadonlySet<string>,
): { readonly site: SiteSource; readonly faults: readonly ContentFault[] } {
  const source = files.find(({ path }) => path === SITE_FILE);
  const file = `content/${SITE_FILE}`;
  if (source === undefined) return { site: UNNAMED_SITE, faults: [] };
  if (source.text === null) return { site: UNNAMED_SITE, faults: [notUtf8(file)] };
  const parts = readFrontMatter(file, source.text);
  if ('found' in parts) return { site: UNNAMED_SITE, faults: [parts] };
  const { fields, faults } = checkFields(siteSchema, parts, file);
  if (!fields) return { site: UNNAMED_SITE, faults };
  const { name, tagline, logo, lang, address, publisher, licence, contact, colours = {} } = fields;
  const pale = findPaleColours(colours).map(({ name, expected, found }) => ({
    ...{ file, expected, found, ...parts.placeOf(['colours', name]) },
    advice: `Make “${name}” darker or lighter, or give one for light pages and one for dark ones.`,
  }));
  const missing = logo === undefined || publicFiles.has(logo) ? [] : [lackingPicture(file, logo, parts)];
  const site = {
    name: name ?? UNNAMED_SITE.name,
    lang: lang ?? UNNAMED_SITE.lang,
    tagline: tagline ?? null,
    logo: logo ?? null,
    address: address?.replace(/\/?$/, '/') ?? null,
    publisher: publisher ?? null,
    licence: licence ?? null,
    contact: contact ?? null,
    colours,
    body: parts.body,
  };
  return { site, faults: [...pale, ...missing] };
}

function lackingPicture(file: string, logo: string, { placeOf }: FrontMatter): ContentFault {
  return {
    ...{ file, ...placeOf(['logo']), expected: 'the path of a picture in public/', found: `“${logo}”` },
    advice: 'Put the picture there, or correct or remove the path.',
  };
}

function notUtf8(file: string): ContentFault {
  return {
    ...{ file, line: null, excerpt: null, expected: 'text in UTF-8', found: 'bytes that are no UTF-8' },
    advice: 'Open the file in an editor and save it with the encoding UTF-8.',
  };
}
