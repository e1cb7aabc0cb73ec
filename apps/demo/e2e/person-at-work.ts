import type { Browser, Page } from 'playwright';
import { watchPage } from './watch-page.ts';

/** Somebody at work, in a browser window of their own. */
export interface PersonAtWork {
  readonly page: Page;
  /** What the browser complained about since they came. */
  readonly complaints: readonly string[];
  /** Lets complaints of this sort pass from now on; for what is meant to be refused. */
  tolerate(sort: RegExp): void;
  leave(): Promise<void>;
}

const laptop = { width: 1366, height: 850 };
const patience = 20_000;

/**
 * Signs somebody in by pressing their name, in a browser context of their own.
 *
 * @param browser - shared by everybody
 * @param house - its address
 * @param name - as the sign-in page writes it
 */
export async function atWork(browser: Browser, house: string, name: string): Promise<PersonAtWork> {
  const context = await browser.newContext({ viewport: laptop, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const { complaints, tolerate } = await watchPage(page, house);
  const person = { page, complaints, tolerate, leave: () => context.close() };
  await page.goto(house);
  await signInAs(person, name);
  return person;
}

/** Presses a name on the sign-in page and waits until the house knows who it is. */
export async function signInAs({ page }: Pick<PersonAtWork, 'page'>, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('banner').getByText(name).waitFor();
}
