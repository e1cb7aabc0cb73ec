import { ensureBrowser } from './ensure-browser.ts';

/** Vitest's `globalSetup` of the projects that open a browser. */
export async function setup(): Promise<void> {
  await ensureBrowser();
}
