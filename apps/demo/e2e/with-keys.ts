import type { Locator, Page } from 'playwright';

const longestWay = 80;

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/**
 * Goes to a control with the Tab key only.
 *
 * @param page - where the focus is somewhere already
 * @param target - the control
 * @throws when the Tab key does not lead there
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < longestWay; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target.toString()}`);
}

/** Goes to a field with the Tab key and writes in it. */
export async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.type(words);
}

/** Goes to a button, a link or a box with the Tab key and presses it. */
export async function pressWithKeys(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a list that opens, and chooses by its first letters. */
export async function chooseWithKeys(page: Page, label: string, option: string): Promise<void> {
  await pressWithKeys(page, page.getByRole('button', { name: label }));
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(option.slice(0, 8));
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}
