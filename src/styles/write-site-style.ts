import type { SiteColours } from '../content/colours/site-colours.ts';

/** The style sheet by which pages have a site's own colours: outside any layer, it goes before those of `site.css`. */
export function writeSiteStyle(colours: SiteColours): string {
  const lines = Object.entries(colours).map(([name, pair]) => pair && `  --${name}: light-dark(${pair.join(', ')});\n`);
  return `:root {\n${lines.join('')}}\n`;
}
