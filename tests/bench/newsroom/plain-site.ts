/**
 * The files of a plain Astro site with so many pages as another has, each holding the text of a report: what Astro itself
 * takes for pages that nobody compares, marks or searches. Bodies are taken again until there are enough pages.
 */
export function plainSite(bodies: readonly string[], pages: number): Readonly<Record<string, string>> {
  return {
    'package.json': '{ "type": "module", "private": true }',
    'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    'texts.json': JSON.stringify(bodies.map((body) => body.split('\n\n'))),
    'src/pages/[page].astro': `---
import Layout from '../Layout.astro';
import texts from '../../texts.json';

export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, at) => ({
    params: { page: \`page-\${at}\` },
    props: { paragraphs: texts[at % texts.length], number: at },
  }));
const { paragraphs, number } = Astro.props;
---

<Layout title={\`Page \${number}\`}>
  {paragraphs.map((paragraph) => <p>{paragraph}</p>)}
</Layout>
`,
    'src/Layout.astro': `---
const { title } = Astro.props;
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{title}</title>
  </head>
  <body>
    <h1>{title}</h1>
    <slot />
  </body>
</html>
`,
  };
}
