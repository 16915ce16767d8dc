import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Draws views as plain HTML, as Astro asks of the components that are none of its own. */
const renderer = {
  name: 'variorum:views',
  /** Every function that Astro doesn't know itself is a view; there are no other frameworks. */
  check: (component: unknown): component is ComponentType => typeof component === 'function',
  renderToStaticMarkup: (view: ComponentType, props: Readonly<Record<string, unknown>>) => ({
    html: renderToString(h(view, props)),
  }),
};

// biome-ignore lint/style/noDefaultExport: Astro reads the default export.
export default renderer;
