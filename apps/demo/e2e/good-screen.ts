import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import type { PersonAtWork } from './person-at-work.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The component library's list of what was just read out points for some seconds at fields that are no longer on the page.
const whatWasReadOut = '[data-live-announcer]';
const folder = fileURLToPath(new URL('../../../.stafett/screenshots', import.meta.url));
const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'laptop', width: 1366, height: 850 },
  { name: 'meeting-room', width: 1920, height: 1080 },
] as const;

/**
 * Expects that everybody can use the screen (WCAG 2.2 AA) and that the browser has not complained.
 * With STAFETT_SCREENSHOTS=1 it is also kept as pictures in three sizes.
 *
 * @param person - who is there
 * @param name - of the pictures
 */
export async function expectGoodScreen(person: PersonAtWork, name: string): Promise<void> {
  const { page, complaints } = person;
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude(whatWasReadOut).withTags(tags).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    name,
  ).toEqual([]);
  expect(complaints, name).toEqual([]);
  if (process.env.STAFETT_SCREENSHOTS === '1') await keepPictures(person, name);
}

// The window is made as tall as the page, so that what is fixed to its edges stands there.
async function keepPictures({ page }: PersonAtWork, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const { name: size, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, whole) });
    await page.screenshot({ path: `${folder}/${name}.${size}.png` });
  }
  if (before !== null) await page.setViewportSize(before);
}
