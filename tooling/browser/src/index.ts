export { ensureBrowser } from './ensure-browser.ts';
export { type BrowserLaunch, launchOptions } from './launch-options.ts';
