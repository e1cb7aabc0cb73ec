import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locateBrowser, unpackedFolder } from './locate-browser.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** What Playwright needs in order to start the browser. */
export interface BrowserLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * How the browser is started: a new object each time, since Vitest changes the one it is given.
 *
 * @throws when there is no browser for this machine
 */
export function launchOptions(): BrowserLaunch {
  const { path, isPacked } = locateBrowser();
  return { executablePath: path, args: ['--no-sandbox', ...quiet], env: { ...ownEnvironment(), ...(isPacked ? packedEnvironment() : {}) } };
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

// A bare machine has neither the libraries nor a font; the package brings both.
function packedEnvironment(): Record<string, string> {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(unpackedFolder, 'fonts.conf') };
  return { LD_LIBRARY_PATH: join(unpackedFolder, 'al2023', 'lib'), ...fonts };
}
