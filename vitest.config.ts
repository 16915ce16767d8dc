import { defineConfig } from 'vitest/config';

/** Browser tests drive the built site, which their global set-up builds and serves once. */
// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    projects: [{ test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } }],
  },
});
