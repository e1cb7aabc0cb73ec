import { expect } from 'storybook/test';

const narrow = 320;

/** Where 320 pixels is all there is, nobody has to scroll both ways to read (WCAG 1.4.10); what scrolls inside itself, as a wide table, may. */
export async function expectNoSidewaysScroll(): Promise<void> {
  if (import.meta.env.STORYBOOK_VIEWPORT !== 'smal') return;
  await expect(window.innerWidth, 'the screen is as narrow as it should be').toBe(narrow);
  await expect(document.documentElement.scrollWidth, 'the page is no wider than the screen').toBeLessThanOrEqual(narrow);
}
