import { join } from 'node:path';
import { createServer } from 'vite';
import type { ComparedStory } from '../report/comparison-data.ts';

/** A comparison as the one HTML file that the desk saves. Node knows no TSX and no CSS; Vite loads both as the site does. */
export async function drawSavedPage(story: ComparedStory): Promise<string> {
  const vite = await createServer({
    ...{
      root: join(import.meta.dirname, '../..'),
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
    },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { drawPage } = await vite.ssrLoadModule('/src/desk/output/draw-page.ts');
    return drawPage(story);
  } finally {
    await vite.close();
  }
}
