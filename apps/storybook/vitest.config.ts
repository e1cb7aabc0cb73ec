import { fileURLToPath } from 'node:url';
import { launchOptions } from '@stafett/browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [storybookTest({ configDir, storybookScript: 'storybook dev --no-open' })],
  test: {
    name: 'stories',
    maxWorkers: 1,
    testTimeout: 30_000,
    globalSetup: [fileURLToPath(new URL('../../tooling/browser/src/global-setup.ts', import.meta.url))],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
      screenshotFailures: false,
    },
  },
});
