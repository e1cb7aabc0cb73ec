import type { Page, Route } from 'playwright';

/**
 * Holds back a page's answers from one procedure, as a slow network does.
 *
 * @param page - of one person
 * @param procedure - as `plan.read`
 * @returns what lets them through
 */
export async function holdBack(page: Page, procedure: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  const isHeld = (url: URL): boolean => url.pathname.includes(procedure);
  await page.route(isHeld, (route) => void held.push(route));
  return async () => {
    await page.unroute(isHeld);
    await Promise.all(held.map((route) => route.continue()));
  };
}
