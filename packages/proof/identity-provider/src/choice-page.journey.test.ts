import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { ensureBrowser, launchOptions } from '@stafett/browser';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from './start-identity-provider.ts';

const people = [
  { user: 'elin.sjoberg', name: 'Elin Sjöberg', title: 'kurator', unit: 'barnmedicin', house: 'region', role: 'kurator' },
  { user: 'anna.holm', name: 'Anna Holm', title: 'BVC-sjuksköterska', unit: 'bvc-asen', house: 'region', role: 'BVC-sjuksköterska' },
  { user: 'petra.wiklund', name: 'Petra Wiklund', title: 'psykolog', unit: 'vardcentralen-asen', house: 'region', role: 'psykolog' },
];
const units = [
  { id: 'barnmedicin', name: 'Barnmedicinska mottagningen' },
  { id: 'bvc-asen', name: 'BVC Åsen' },
  { id: 'vardcentralen-asen', name: 'Vårdcentralen Åsen' },
];
const sizes = [
  { reason: 'a phone', width: 360, height: 740 },
  { reason: 'a laptop', width: 1280, height: 800 },
  { reason: 'a laptop at 400 %', width: 320, height: 256 },
];

const house = createServer((request, response) => {
  response
    .setHeader('content-type', 'text/html')
    .end(`<!doctype html><title>x</title><p>${new URL(request.url ?? '', 'http://x').searchParams.has('code') ? 'tillbaka' : 'hemma'}</p>`);
});
let browser: Browser;
let provider: IdentityProvider;
let signIn: string;

beforeAll(async () => {
  await ensureBrowser();
  browser = await chromium.launch(launchOptions());
  await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve));
  const redirectUri = `http://127.0.0.1:${(house.address() as AddressInfo).port}/sign-in/callback`;
  provider = await startIdentityProvider({
    port: 0,
    name: 'Region Mellanskog',
    people,
    units,
    client: { id: 'region', secret: 'only-for-tests', redirectUri },
  });
  const asked = {
    client_id: 'region',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  };
  signIn = `${provider.issuer}/auth?${new URLSearchParams(asked)}`;
});

afterAll(async () => {
  await browser.close();
  await provider.close();
  house.close();
});

test.each(sizes.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme }))))(
  'the page can be used by everyone on $reason in $colorScheme',
  async ({ width, height, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    await page.goto(signIn);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const button = await page.getByRole('button', { name: 'Anna Holm' }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    await context.close();
  },
);

test('one press signs in and leads back to the house, with the keyboard too', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void complaints.push(message.text()));
  await page.goto(signIn);
  await page.getByRole('button', { name: 'Elin Sjöberg kurator, Barnmedicinska mottagningen' }).click();
  await page.getByText('tillbaka').waitFor();
  await page.goto(signIn);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('tillbaka').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('a sign-in that is too old leads home again', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${provider.issuer}/choose/gone`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Tillbaka till Region Mellanskog' }).click();
  await page.getByText('hemma').waitFor();
  await context.close();
});
