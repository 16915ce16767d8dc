import type { AstroIntegration } from 'astro';

/** Has Astro draw the views of the site as plain HTML. */
export function drawViews(): AstroIntegration {
  return {
    name: 'variorum:views',
    hooks: {
      'astro:config:setup': ({ addRenderer }) =>
        addRenderer({
          name: 'variorum:views',
          serverEntrypoint: new URL('../views/shell/view-renderer.ts', import.meta.url),
        }),
    },
  };
}
