import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { catalogues } from './scripts/lib/catalogues.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: { '@': root.replace(/\/$/, '') } };

/** How long tests in a browser wait: on a busy machine it is late by seconds. */
const inBrowsers = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/**
 * Three kinds of test, by what they need: nothing, a DOM, or a browser with the built extension. What is in tests/both runs
 * in Chromium and in Firefox.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), catalogues()],
        resolve,
        test: {
          name: 'unit',
          // Against tests that hang: on a busy machine the longest take half of it.
          testTimeout: 20_000,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // To load all modules anew for each file costs more than all its tests.
          isolate: false,
          setupFiles: ['tests/setup/fake-browser.ts', 'tests/setup/catalogue.ts'],
        },
      },
      {
        plugins: [WxtVitest(), catalogues()],
        resolve,
        test: {
          name: 'dom',
          testTimeout: 20_000,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // So does a window for each file; tests/setup/dom.ts clears the one they share.
          isolate: false,
          setupFiles: ['tests/setup/fake-browser.ts', 'tests/setup/catalogue.ts', 'tests/setup/dom.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/both/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/e2e.ts'],
          // Each file has a browser of its own, and a browser wants a core.
          maxWorkers: 2,
          // What a file leaves ends with its browser; to load Playwright anew for each file costs seconds of a core.
          isolate: false,
          ...inBrowsers,
        },
      },
      {
        resolve,
        test: {
          name: 'record',
          include: ['tests/bench/record/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/e2e.ts'],
          maxWorkers: 1,
          ...inBrowsers,
        },
      },
      {
        resolve,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts', 'tests/both/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/firefox.ts'],
          maxWorkers: 2,
          isolate: false,
          ...inBrowsers,
        },
      },
    ],
  },
});
