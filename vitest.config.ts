import { defineConfig } from 'vitest/config';

/** Tests of the built site, whose set-up builds and serves it once, and of building others. */
const BUILT = [
  'tests/browser/**/*.test.ts',
  'tests/checks/**/*.test.ts',
  'tests/content/build-site.test.ts',
  'tests/hosting/reuse-builds.test.ts',
];

/** Unit tests that put other modules in the place of some, which no other test may see. */
const ALONE = ['tests/statements/growth.test.ts', 'tests/statements/lexicon/add-language.test.ts'];

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    // By itself Vitest starts one worker fewer than there are cores, which leaves half of a small machine idle.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.{ts,tsx}'], reporter: ['json-summary'], reportsDirectory: '.cache/coverage' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILT, ...ALONE, '**/node_modules/**'],
          // Nothing here changes what others share, so files may load it once: less than half the work.
          isolate: false,
          // No test is about time: on a busy machine it may take long.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'unit-alone', include: ALONE, testTimeout: 60_000 } },
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
