import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };

/** The folder that the packed browser is unpacked into; a new version gets a new folder. */
export const unpackedFolder: string = join(here, '..', 'node_modules', '.cache', `chromium-${version}`);

/** Where the browser is, and whether it is the one out of the package. */
export interface BrowserPlace {
  readonly path: string;
  readonly isPacked: boolean;
}

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
  linux: (process.env.PATH ?? '').split(delimiter).flatMap((folder) => ['google-chrome', 'chromium', 'chromium-browser'].map((name) => join(folder, name))),
};

/** `STAFETT_CHROMIUM` if set; the packed Chromium where the package has one (Linux x64); else an installed Chrome. */
export function locateBrowser(): BrowserPlace {
  const chosen = process.env.STAFETT_CHROMIUM;
  if (chosen) return { path: chosen, isPacked: false };
  if (process.platform === 'linux' && process.arch === 'x64') return { path: join(unpackedFolder, 'chromium'), isPacked: true };
  const path = installed[process.platform]?.find((candidate) => existsSync(candidate));
  if (!path) throw new Error('No Chrome was found. Install one, or name one in STAFETT_CHROMIUM.');
  return { path, isPacked: false };
}
