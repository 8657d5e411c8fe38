import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.e2e.test.ts', 'test/browser/**'],
          // For what hangs: properties of many runs take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/browser/**/*.e2e.test.ts'],
          globalSetup: ['test/browser/build-once.ts'],
          // A browser or two and a server per file: more than one file at a time starves two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.e2e.test.ts'],
          globalSetup: ['test/package/install-packed.ts'],
          fileParallelism: false,
          // A framework's build of an example is among them.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
