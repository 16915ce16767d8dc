import { defineConfig } from 'vitest/config';

/** Tests of the built site; their set-up builds and serves it once. */
const BUILT = ['tests/browser/**/*.test.ts', 'tests/checks/**/*.test.ts'];

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILT, '**/node_modules/**'],
          // No test is about time: on a busy machine it may take long.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BUILT,
          globalSetup: 'tests/browser/build-and-serve.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
