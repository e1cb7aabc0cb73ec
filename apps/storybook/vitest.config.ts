import { fileURLToPath } from 'node:url';
import { launchOptions } from '@stafett/browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));
const everyMode = { include: ['every-mode'] };

interface Mode {
  readonly name: string;
  /** Which stories are tried; all, where nothing is said. */
  readonly tags?: typeof everyMode;
  /** What the preview starts with. */
  readonly env?: Readonly<Record<`STORYBOOK_${string}`, string>>;
}

/** Every story once; and one story of each component where 320 pixels is all there is: a phone, or a laptop at 400 %. */
const modes: readonly Mode[] = [{ name: 'stories' }, { name: 'narrow', tags: everyMode, env: { STORYBOOK_VIEWPORT: 'smal' } }];

const projectOf = ({ name, tags = { include: ['test'] }, env = {} }: Mode): TestProjectConfiguration => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [storybookTest({ configDir, tags, storybookScript: 'storybook dev --no-open' })],
  test: {
    name,
    env,
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

export default defineConfig({ test: { maxWorkers: 1, projects: modes.map(projectOf) } });
