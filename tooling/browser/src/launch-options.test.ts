import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ensureBrowser } from './ensure-browser.ts';
import { launchOptions } from './launch-options.ts';

beforeAll(async () => {
  await ensureBrowser();
}, 60_000);
afterEach(() => vi.unstubAllEnvs());

test('the browser is there after it was asked for, and draws text in a font', async () => {
  const { executablePath } = launchOptions();
  expect(existsSync(executablePath)).toBe(true);
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  await page.setContent('<span>Vad är viktigt för mig</span>');
  expect(await page.evaluate('document.querySelector("span").getBoundingClientRect().width')).toBeGreaterThan(50);
  await browser.close();
}, 60_000);

test('each call gives an object of its own', () => {
  const first = launchOptions();
  first.args.push('--changed');
  expect(launchOptions().args).not.toContain('--changed');
});

test('STAFETT_CHROMIUM names another browser, and a wrong name is said clearly', async () => {
  vi.stubEnv('STAFETT_CHROMIUM', '/no/such/browser');
  expect(launchOptions().executablePath).toBe('/no/such/browser');
  await expect(ensureBrowser()).rejects.toThrow('STAFETT_CHROMIUM does not exist: /no/such/browser');
});
