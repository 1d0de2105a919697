import { defineConfig } from 'vitest/config';

// Suites with their own needs: `unit` runs anywhere in seconds; `fuzz` is the part of it with generated input, many more
// times; `e2e` drives the built extension in real browsers, one at a time, because a focused tab is a thing a machine has
// one of; `archive` does so beside a real archive, whose engine it installs on demand.
const { CLAUSEWATCH_REPORT: reportFile } = process.env; // set by .ci/run, which counts

// A browser on a busy machine is late now and then, and one of two thousand tests would hold everything up: CI tries such
// a test twice and names it. Whoever runs the tests by hand sees it fail.
const retry = reportFile ? 1 : 0;

export default defineConfig({
  test: {
    reporters: reportFile
      ? ['default', ['json', { outputFile: reportFile }], 'tests/support/unsteady.ts']
      : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/i18n.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/archive/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'fuzz',
          setupFiles: ['tests/support/i18n.ts'],
          include: ['tests/fuzz/**/*.test.ts'],
          environment: 'node',
          // How many times the runs of the unit tests; see tests/fuzz/support.ts.
          env: { CLAUSEWATCH_FUZZ: process.env.CLAUSEWATCH_FUZZ ?? '50' },
        },
      },
      {
        test: {
          name: 'archive',
          include: ['tests/archive/**/*.test.ts'],
          globalSetup: ['tests/support/browser/setup.ts', 'tests/archive/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browser/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry,
        },
      },
    ],
  },
});
