import type { Locator } from 'playwright';
import { expect as expectNow } from 'playwright/test';
import type { PersonAtWork } from './person-at-work.ts';

/** Expects what shall soon be on the screen: a page asks its house every third second, and houses tell each other in between. */
export const expectSoon = expectNow.configure({ timeout: 20_000 });

/** A part of the page, by its heading. */
export const region = ({ page }: PersonAtWork, name: string): Locator => page.getByRole('region', { name, exact: true });

/** A line in a part of the page. */
export const listed = (person: PersonAtWork, name: string, words: string): Locator => region(person, name).getByRole('listitem').filter({ hasText: words });

/** An intervention, by what is done. */
export function intervention({ page }: PersonAtWork, what: string): Locator {
  const heading = page.getByRole('heading', { name: what, exact: true });
  return page.getByRole('article').filter({ has: heading }).last();
}

/** A line of the work list about somebody. */
export const workFor = ({ page }: PersonAtWork, what: string, whom: string): Locator => page.getByRole('link', { name: `${what}, ${whom}` });

/** Goes to a step of the plan. */
export async function goToStep({ page }: PersonAtWork, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Planens steg' }).getByRole('link', { name }).click();
}
